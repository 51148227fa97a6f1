// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.document.BulletContent;
import org.kogai.document.IndexContent;
import org.kogai.document.Slide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists of slides in a deck that a person edited and that is made again. */
class SlideJumpsTest {
    @TempDir private Path folder;

    private static byte[] deck(String... titles) {
        List<Slide> slides = new ArrayList<>();
        slides.add(Decks.slide("Contents", new IndexContent()));
        for (String title : titles) {
            slides.add(Decks.slide(title, BulletContent.of(List.of("Point"))));
        }
        return Decks.written(slides);
    }

    /** Titles of the slides that rows of the list lead to, by the words of the rows. */
    private static Map<String, String> jumps(byte[] deck) {
        Map<String, String> jumps = new TreeMap<>();
        Decks.edited(
                deck,
                show -> {
                    for (XSLFShape shape : show.getSlides().get(0).getShapes()) {
                        if (shape instanceof XSLFSimpleShape box
                                && shape.getShapeName().startsWith("slide ")) {
                            String words =
                                    Decks.text(show.getSlides().get(0), box.getShapeName())
                                            .getText();
                            jumps.put(words, box.getHyperlink() == null ? "" : target(show, box));
                        }
                    }
                });
        return jumps;
    }

    private static String target(XMLSlideShow show, XSLFSimpleShape box) {
        String part = box.getHyperlink().getAddress().replaceFirst(".*/", "");
        return show.getSlides().stream()
                .filter(slide -> slide.getPackagePart().getPartName().getName().endsWith(part))
                .map(XSLFSlide::getTitle)
                .findFirst()
                .orElse("nowhere");
    }

    @Test
    void rowsLeadToTheirSlides() {
        assertEquals(Map.of("One", "One", "Two", "Two"), jumps(deck("One", "Two")));
    }

    @Test
    void rowsLeadToTheirSlidesAfterTheDeckIsMadeAgain() {
        byte[] earlier =
                Decks.edited(
                        Decks.first(deck("One", "Two")),
                        show -> show.createSlide().createTextBox().setText("Mine"));
        assertEquals(
                Map.of("One", "One", "New", "New", "Two", "Two"),
                jumps(Decks.over(earlier, deck("One", "New", "Two"))));
        assertEquals(Map.of("Two", "Two"), jumps(Decks.over(earlier, deck("Two"))));
    }

    @Test
    void rowsOfANewListLeadNowhereWhenAPersonDeletedTheirSlide() throws IOException {
        Slide one = Decks.slide("One", BulletContent.of(List.of("Point")));
        Slide two = Decks.slide("Two", BulletContent.of(List.of("Point")));
        byte[] earlier =
                Decks.edited(
                        Decks.first(Decks.written(List.of(one, two))), show -> show.removeSlide(1));
        byte[] made = Decks.over(earlier, deck("One", "Two"));
        Path file = Files.write(folder.resolve("made.pptx"), made);
        assertEquals(List.of(), Decks.errors(file));
        assertEquals(Map.of("One", "One", "Two", ""), jumps(made));
    }

    @Test
    void makingADeckAgainAddsNothing() {
        byte[] earlier =
                Decks.edited(
                        Decks.first(deck("One", "Two")),
                        show -> show.createSlide().createTextBox().setText("Mine"));
        byte[] once = Decks.over(earlier, deck("One", "Two"));
        assertArrayEquals(once, Decks.over(once, deck("One", "Two")));
    }
}
