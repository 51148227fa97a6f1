// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.document.poi.merge.Kept;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A deck that was generated, worked on and then opened and saved in LibreOffice 7.4: {@code
 * edited.pptx} holds {@link #BODIES}, where a person renamed the agency, moved the council, and
 * added a box, a note and a slide.
 */
class LibreOfficeDeckTest {
    private static final String[] BODIES = {"a:Ministry", "b:Agency", "c:Council"};

    @TempDir private Path folder;

    private static byte[] saved() {
        try (InputStream in = LibreOfficeDeckTest.class.getResourceAsStream("edited.pptx")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void see(byte[] fresh, Consumer<XSLFSlide> look) {
        Decks.edited(Decks.over(saved(), fresh), show -> look.accept(show.getSlides().get(0)));
    }

    @Test
    void nothingButThePersonsWorkCountsAsChanged() {
        assertEquals(
                List.of(
                        new Kept(Kept.Kind.ADDED, "My slide"),
                        new Kept(Kept.Kind.ADDED, "My box"),
                        new Kept(Kept.Kind.NOTED, "My agency")),
                Decks.report(saved(), Decks.of(BODIES)).kept());
        assertEquals(0, Decks.report(saved(), Decks.of(BODIES)).renewed());
    }

    @Test
    void wordsOfThePersonStay() {
        String words = Decks.words(Decks.over(saved(), Decks.of("a:Bureau", "c:Council")));
        for (String word : List.of("My agency", "My box", "My slide", "Say hello", "Bureau")) {
            assertTrue(words.contains(word), () -> word + " in " + words);
        }
        assertFalse(words.contains("Ministry"), words);
    }

    @Test
    void aShapeStaysWhereThePersonPutItAndGetsItsNewName() {
        see(
                Decks.of("a:Ministry", "b:Agency", "c:Court"),
                slide -> {
                    assertEquals("Court", Decks.text(slide, "_c").getText());
                    assertEquals(40, Decks.shape(slide, "_c").getAnchor().getX(), 0.5);
                    assertEquals(400, Decks.shape(slide, "_c").getAnchor().getY(), 0.5);
                });
    }

    @Test
    void aNewBodyComesIn() {
        see(
                Decks.of("a:Ministry", "b:Agency", "c:Council", "d:Office"),
                slide -> assertEquals("Office", Decks.text(slide, "_d").getText()));
    }

    @Test
    void theMergedDeckIsSound() throws IOException {
        Path file = folder.resolve("deck.pptx");
        Files.write(file, Decks.over(saved(), Decks.of("a:Bureau", "c:Council", "d:Office")));
        assertEquals(List.of(), Decks.errors(file));
    }
}
