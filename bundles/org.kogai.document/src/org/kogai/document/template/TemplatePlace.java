// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

/**
 * Where something stands in a template, in words by which a person finds it.
 *
 * @param part part of the document
 * @param heading last heading before it; empty for none
 * @param table number of the table that holds it, from 1; 0 for none
 * @param row number of the row in the table, from 1; 0 for none
 * @param paragraph words of its paragraph
 */
public record TemplatePlace(Part part, String heading, int table, int row, String paragraph) {
    private static final int LONGEST = 80;

    /** Part of a template. */
    public enum Part {
        BODY,
        HEADER,
        FOOTER,
        FOOTNOTE,
        /** Layout of a slide master. */
        LAYOUT
    }

    /** The document as a whole. */
    public static TemplatePlace whole() {
        return new TemplatePlace(Part.BODY, "", 0, 0, "");
    }

    /**
     * The place for a reader.
     *
     * @param language BCP 47 tag; English where there is no text in it
     */
    public String text(String language) {
        TemplateWords words = TemplateWords.in(language);
        StringBuilder place = new StringBuilder(words.of("place." + part));
        if (!heading.isEmpty()) {
            place.append(words.of("place.heading", shortened(heading)));
        }
        if (table > 0) {
            place.append(words.of("place.table", table, row));
        }
        if (!paragraph.isBlank()) {
            place.append(words.of("place.paragraph", shortened(paragraph.strip())));
        }
        return place.toString();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
