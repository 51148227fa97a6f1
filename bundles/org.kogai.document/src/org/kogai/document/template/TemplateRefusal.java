// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

/**
 * Why a file is not taken as a template.
 *
 * @param kind the reason
 * @param part part of the file, for instance /word/document.xml; empty for the whole file
 * @param value further fact for the message, empty for none
 */
public record TemplateRefusal(Kind kind, String part, String value) {
    /** Reasons. */
    public enum Kind {
        /** No Word document. */
        NOT_DOCX,
        /** No presentation. */
        NOT_PPTX,
        /** Protected by a password, or of the time before 2007. */
        OLD_OR_ENCRYPTED,
        /** It can run something. */
        MACROS,
        /** A format for templates that programs open as a new document. */
        TEMPLATE_FORMAT,
        /** It takes something from outside. */
        EXTERNAL,
        /** It holds an object or a control. */
        EMBEDDED,
        /** A field fetches or runs something. */
        FIELD,
        /** A part has a document type. */
        DOCUMENT_TYPE,
        /** It is too large, or a bomb. */
        TOO_LARGE,
        /** It cannot be read. */
        DAMAGED
    }

    /** A reason that is about the whole file. */
    public static TemplateRefusal of(Kind kind) {
        return new TemplateRefusal(kind, "", "");
    }

    /**
     * Where, what is wrong and what to do.
     *
     * @param language BCP 47 tag; English where there is no text in it
     */
    public String message(String language) {
        String message = TemplateWords.in(language).of("refusal." + kind, value);
        return part.isEmpty() ? message : part + ": " + message;
    }
}
