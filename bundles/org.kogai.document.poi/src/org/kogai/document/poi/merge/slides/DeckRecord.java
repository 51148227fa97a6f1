// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import org.kogai.document.poi.merge.GeneratedXml;
import org.kogai.document.poi.merge.Memory;
import org.kogai.document.poi.wordml.Digest;
import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a deck remembers of its generation, in a custom XML part: PowerPoint and LibreOffice keep
 * it.
 *
 * @param whole digest of the deck as it was generated; empty once it was merged
 * @param slides its slides
 */
record DeckRecord(String whole, List<SlideRecord> slides) implements Memory {
    private static final GeneratedXml XML =
            new GeneratedXml(
                    "https://kogai.org/generated/slides/1",
                    "{6B6F6761-6900-4000-8000-736C69646573}");

    DeckRecord {
        slides = List.copyOf(slides);
    }

    /**
     * Describes a deck that was just generated. Slides with the same title are told apart by order.
     */
    static DeckRecord of(OpenDeck deck) throws IOException {
        Map<String, Integer> seen = new HashMap<>();
        List<SlideRecord> slides =
                deck.slides().stream()
                        .map(
                                slide -> {
                                    String title =
                                            slide.title().replaceFirst(" \\(\\d+/\\d+\\)$", "");
                                    int number = seen.merge(title, 1, Integer::sum);
                                    return SlideRecord.of(Digest.of(title) + "-" + number, slide);
                                })
                        .toList();
        return new DeckRecord(deck.digest(), slides);
    }

    DeckRecord merged() {
        return new DeckRecord("", slides);
    }

    /** What a deck remembers; nothing when it was not generated. */
    static Optional<DeckRecord> in(OpenDeck deck) throws IOException {
        return XML.in(deck).map(DeckRecord::read);
    }

    private static DeckRecord read(Element root) {
        return new DeckRecord(
                root.getAttribute("whole"),
                Word.children(root).stream()
                        .map(
                                slide ->
                                        new SlideRecord(
                                                slide.getAttribute("key"),
                                                slide.getAttribute("title"),
                                                slide.getAttribute("notes"),
                                                Word.children(slide).stream()
                                                        .map(DeckRecord::shape)
                                                        .toList()))
                        .toList());
    }

    private static ShapeRecord shape(Element shape) {
        return new ShapeRecord(
                shape.getAttribute("key"),
                shape.getAttribute("text"),
                shape.getAttribute("look"),
                shape.getAttribute("lettering"),
                new Place(shape.getAttribute("place")));
    }

    /** Lets a deck remember this instead of what it remembers now. */
    void write(OpenDeck deck) throws IOException {
        Document xml = XML.empty();
        Element root = xml.getDocumentElement();
        root.setAttribute("whole", whole);
        for (SlideRecord slide : slides) {
            Element element = XML.add(root, "slide");
            element.setAttribute("key", slide.key());
            element.setAttribute("title", slide.title());
            element.setAttribute("notes", slide.notes());
            for (ShapeRecord shape : slide.shapes()) {
                Element one = XML.add(element, "shape");
                one.setAttribute("key", shape.key());
                one.setAttribute("text", shape.text());
                one.setAttribute("look", shape.look());
                one.setAttribute("lettering", shape.lettering());
                one.setAttribute("place", shape.place().numbers());
            }
        }
        XML.write(xml, deck);
    }
}
