// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kogai.document.poi.ExampleMap.deck;
import static org.kogai.document.poi.ExampleMap.parts;
import static org.kogai.document.poi.ExampleMap.scene;
import static org.kogai.document.poi.ExampleMap.shapes;
import static org.kogai.document.poi.ExampleMap.slide;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.kogai.document.Deck;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Decks of diagrams. */
class PptxWriterTest {
    @Test
    void givesADiagramInOnePieceALargeSlideInsteadOfSmallText() throws IOException {
        OfficeParts parts =
                OfficeParts.of(
                        out -> new PptxWriter().writeInOnePiece(deck(scene(1900, 1000)), out));
        Element size = OfficeParts.first(parts.xml("ppt/presentation.xml"), "p:sldSz");
        assertTrue(Long.parseLong(size.getAttribute("cx")) > 12_192_000);
        OfficeParts.all(parts.xml("ppt/slides/slide1.xml"), "a:rPr").stream()
                .filter(run -> run.hasAttribute("sz"))
                .forEach(run -> assertTrue(Integer.parseInt(run.getAttribute("sz")) >= 1200));
    }

    @Test
    void keepsASmallDiagramOnAnOrdinarySlide() throws IOException {
        Element size =
                OfficeParts.first(parts(scene(420, 300)).xml("ppt/presentation.xml"), "p:sldSz");
        assertEquals("12192000", size.getAttribute("cx"));
        assertEquals("6858000", size.getAttribute("cy"));
    }

    @Test
    void keepsAllShapesOnTheSlide() throws IOException {
        for (Element shape : shapes(slide()).values()) {
            for (Element place : OfficeParts.all(shape, "a:off")) {
                assertTrue(Long.parseLong(place.getAttribute("x")) >= 0);
                assertTrue(Long.parseLong(place.getAttribute("y")) >= 0);
                assertTrue(Long.parseLong(place.getAttribute("x")) < 12_192_000);
                assertTrue(Long.parseLong(place.getAttribute("y")) < 6_858_000);
            }
        }
    }

    @Test
    void opensWithTitleNotesAndNumber() throws IOException {
        byte[] bytes =
                OfficeParts.bytes(
                        out -> new PptxWriter().write(deck(scene(420, 300), scene(420, 300)), out));
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
            assertEquals(2, show.getSlides().size());
            XSLFSlide slide = show.getSlides().get(0);
            assertEquals("Map", slide.getTitle());
            assertTrue(slide.getNotes().getTextParagraphs().toString().length() > 0);
        }
    }

    @Test
    void writesTheSameBytesForTheSameDeck() throws IOException {
        Deck deck = deck(scene(420, 300));
        assertArrayEquals(
                OfficeParts.bytes(out -> new PptxWriter().write(deck, out)),
                OfficeParts.bytes(out -> new PptxWriter().write(deck, out)));
    }
}
