// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import java.util.stream.Stream;

/** The words of a file, paragraph by paragraph and cell by cell. */
final class Paragraphs {
    private Paragraphs() {}

    /**
     * Words that stand together.
     *
     * @param part part that they stand in
     * @param text the words
     */
    record Paragraph(String part, String text) {}

    static Stream<Paragraph> of(OfficeParts file) {
        return file.parts().stream().flatMap(Paragraphs::of);
    }

    private static Stream<Paragraph> of(OfficePart part) {
        if (part.is("slideLayout+xml") || part.is("slideMaster+xml")) {
            return Stream.of(); // prompts such as "Click to edit", which no slide shows
        }
        return Stream.of(
                        part.elements(Dom.WORD, "p"),
                        part.elements(Dom.DRAWING, "p"),
                        part.elements(Dom.SHEET, "si"),
                        part.elements(Dom.SHEET, "is"))
                .flatMap(paragraphs -> paragraphs)
                .map(paragraph -> new Paragraph(part.name(), Dom.text(paragraph)))
                .filter(paragraph -> !paragraph.text().isBlank());
    }
}
