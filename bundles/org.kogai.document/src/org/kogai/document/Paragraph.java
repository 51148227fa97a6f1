// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;

/**
 * Paragraph.
 *
 * @param content its pieces
 * @param style role in the text
 */
public record Paragraph(List<Inline> content, Style style) implements Block {
    public Paragraph {
        content = List.copyOf(content);
    }

    /** Role of a paragraph. */
    public enum Style {
        BODY,
        /** Title of a paper without a cover. */
        TITLE,
        /** Stands out at the start of a chapter. */
        LEAD,
        /** Label above what follows it on the same page. */
        LABEL,
        /** Remark in small type. */
        NOTE,

        /** What the marks of the figure above it mean. */
        LEGEND,
        /** Line of an official form. */
        FORM,
        /** Line of an official form at the right margin. */
        FORM_RIGHT,
        /** Line of an official form in the right half, where the sender stands. */
        FORM_SENDER,
        /** Line of an official form in the middle. */
        FORM_CENTER,
        /** Remark of an official form on how to fill it in. */
        FORM_NOTE,
        /** First line of a further sheet of an official form. */
        FORM_SHEET,
        /** Title of an official form. */
        FORM_TITLE
    }

    /** Paragraph of running text. */
    public static Paragraph of(List<Inline> content) {
        return new Paragraph(content, Style.BODY);
    }

    /** Paragraph of running text. */
    public static Paragraph of(Inline... content) {
        return of(List.of(content));
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.paragraph(this);
    }
}
