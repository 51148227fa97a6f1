// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;

/**
 * End of a document for what has lost its place. It starts with a bookmark, by which it is found
 * again.
 */
final class Appendix {
    private static final String BOOKMARK = "kogai_set_aside";

    private final Document document;
    private final Carrier carrier;
    private final MergeWords words;
    private final List<Element> elements = new ArrayList<>();

    /**
     * @param before what an earlier appendix holds, with its beginning
     */
    Appendix(Document document, Carrier carrier, MergeWords words, List<Piece> before) {
        this.document = document;
        this.carrier = carrier;
        this.words = words;
        before.forEach(piece -> elements.add(piece.element()));
        elements.forEach(Tracked::clear);
    }

    /** Place of the piece that an earlier appendix begins with, or the number of all pieces. */
    static int start(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (Word.all(pieces.get(i).element(), "bookmarkStart").stream()
                    .anyMatch(mark -> Word.value(mark, "name").orElse("").equals(BOOKMARK))) {
                return i;
            }
        }
        return pieces.size();
    }

    void add(Element piece, String heading) {
        if (elements.isEmpty()) {
            elements.add(beginning());
        }
        if (!heading.isEmpty()) {
            elements.add(paragraph("Note", words.under().apply(heading)));
        }
        elements.add(piece);
    }

    List<Element> elements() {
        return elements;
    }

    private Element beginning() {
        Element title = paragraph("Label", words.aside());
        Element properties = Word.child(title, "pPr").orElseThrow();
        Element style = Word.child(properties, "pStyle").orElseThrow();
        Word.insertAfter(Word.create(document, "pageBreakBefore"), style);
        Element start = Word.create(document, "bookmarkStart");
        Word.set(start, "id", "aside");
        Word.set(start, "name", BOOKMARK);
        Element end = Word.create(document, "bookmarkEnd");
        Word.set(end, "id", "aside");
        Word.insertAfter(start, properties);
        title.appendChild(end);
        return title;
    }

    private Element paragraph(String style, String text) {
        Element paragraph = Word.create(document, "p");
        Element properties = Word.create(document, "pPr");
        Element reference = Word.create(document, "pStyle");
        Word.set(reference, "val", carrier.style(style));
        properties.appendChild(reference);
        paragraph.appendChild(properties);
        Element run = Word.create(document, "r");
        Element word = Word.create(document, "t");
        Word.setText(word, text);
        run.appendChild(word);
        paragraph.appendChild(run);
        return paragraph;
    }
}
