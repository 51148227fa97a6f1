// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.text.TextMeasure;
import org.kogai.diagram.text.TextStyle;
import org.kogai.document.CitationMark;
import org.kogai.document.CrossReference;
import org.kogai.document.Inline;
import org.kogai.document.InlineVisitor;
import org.kogai.document.Link;
import org.kogai.document.Text;

import java.util.List;

/** How many lines the text of a cell takes, about. */
final class DocxLines implements InlineVisitor {
    private static final TextStyle STYLE = new TextStyle(9, false, false, false, false, "#000000");

    /** Left and right margin of a cell, in twentieths of a point. */
    private static final int MARGINS = 170;

    private final StringBuilder words = new StringBuilder();

    private DocxLines() {}

    /**
     * The lines.
     *
     * @param width width of the cell in twentieths of a point
     */
    static int of(List<List<Inline>> paragraphs, int width) {
        int lines = paragraphs.stream().mapToInt(paragraph -> paragraph(paragraph, width)).sum();
        return Math.max(1, lines);
    }

    private static int paragraph(List<Inline> text, int width) {
        DocxLines all = new DocxLines();
        text.forEach(piece -> piece.accept(all));
        double length =
                TextMeasure.shared().width(all.words.toString(), STYLE) * DocxPage.PER_PIXEL;
        return Math.max(1, (int) Math.ceil(length / (width - MARGINS)));
    }

    @Override
    public void text(Text text) {
        words.append(text.value());
    }

    @Override
    public void citationMark(CitationMark mark) {
        words.append(mark.label());
    }

    @Override
    public void crossReference(CrossReference reference) {
        words.append(reference.text());
    }

    @Override
    public void link(Link link) {
        words.append(link.address());
    }
}
