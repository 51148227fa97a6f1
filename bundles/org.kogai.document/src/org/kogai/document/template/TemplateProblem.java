// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

import java.util.List;

/**
 * Mistake in a template, or a place that nothing could be put into.
 *
 * @param kind what is wrong
 * @param mark number of the placeholder in the template, from 0; -1 when it is about none
 * @param place where
 * @param values further facts for the message
 */
public record TemplateProblem(Kind kind, int mark, TemplatePlace place, List<String> values) {
    /** Mark of a problem that is about no placeholder. */
    public static final int NO_MARK = -1;

    public TemplateProblem {
        values = List.copyOf(values);
    }

    /** What can be wrong. */
    public enum Kind {
        /** Double braces are not closed in their paragraph. */
        OPEN_BRACES(Severity.ERROR),
        /** Nothing stands between the braces. */
        EMPTY(Severity.ERROR),
        /** What stands there is neither a path nor a command. */
        NOT_A_PATH(Severity.ERROR),
        /** No such command. */
        UNKNOWN_COMMAND(Severity.ERROR),
        /** No such name here. */
        UNKNOWN_NAME(Severity.ERROR),
        /** A plain value has no features. */
        PLAIN_VALUE(Severity.ERROR),
        /** Personal data stay out of documents made from templates. */
        PERSONAL(Severity.ERROR),
        /** A part is opened and not closed. */
        NOT_CLOSED(Severity.ERROR),
        /** A part is closed that is not open. */
        NOT_OPEN(Severity.ERROR),
        /** A part is closed before one that was opened in it. */
        CROSSED(Severity.ERROR),
        /** The other case of no condition. */
        ELSE_ALONE(Severity.ERROR),
        /** The second other case of one condition. */
        SECOND_ELSE(Severity.ERROR),
        /** A repeated part has no other case. */
        ELSE_IN_EACH(Severity.ERROR),
        /** No such diagram. */
        UNKNOWN_DIAGRAM(Severity.ERROR),
        /** No such chapter. */
        UNKNOWN_CHAPTER(Severity.ERROR),
        /** No such class of the metamodel. */
        UNKNOWN_CLASS(Severity.ERROR),
        /** It must stand alone in its paragraph. */
        NOT_ALONE(Severity.ERROR),
        /** Start and end of a part do not stand in the same text, cell or table. */
        APART(Severity.ERROR),
        /** It can stand in the text of the document only. */
        NOT_IN_TEXT(Severity.ERROR),
        /** A chapter stands in the document once. */
        REPEATED(Severity.ERROR),
        /** A slide master has no layout for diagrams. */
        NO_LAYOUT(Severity.ERROR),
        /** The layout for diagrams leaves them no room. */
        NO_ROOM(Severity.ERROR),
        /** The layout for diagrams has no place for the sources. */
        NO_FOOTER(Severity.WARNING),
        /** The model has no value here. */
        NO_VALUE(Severity.WARNING),
        /** The model gives no diagram. */
        NO_DIAGRAM(Severity.WARNING),
        /** The model gives nothing for the chapter. */
        NO_CHAPTER(Severity.WARNING),
        /** Sources are cited, but the template has no place for their list. */
        NO_SOURCES(Severity.WARNING),
        /** A table of contents of the template itself that cannot be filled. */
        OWN_CONTENTS(Severity.WARNING);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        /** How much it weighs. */
        public Severity severity() {
            return severity;
        }
    }

    /** How much a problem weighs. */
    public enum Severity {
        /** No document is made. */
        ERROR,
        /** The document is made; a person should look. */
        WARNING
    }

    /** How much it weighs. */
    public Severity severity() {
        return kind.severity();
    }

    /**
     * What is wrong and what to do.
     *
     * @param language BCP 47 tag; English where there is no text in it
     */
    public String message(String language) {
        TemplateWords words = TemplateWords.in(language);
        String message = words.of("problem." + kind, values.toArray());
        boolean hinted = values.size() > 1 && !values.get(1).isEmpty();
        return hinted ? message + words.of("problem.hint", values.get(1)) : message;
    }
}
