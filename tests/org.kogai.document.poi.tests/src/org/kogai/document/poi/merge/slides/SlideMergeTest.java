// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.document.BulletContent;
import org.kogai.document.Slide;
import org.kogai.document.poi.merge.Kept;
import org.kogai.document.poi.merge.MergeReport;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A deck that is generated over one that a person edited. */
class SlideMergeTest {
    private static final String[] BODIES = {"a:Ministry", "b:Agency", "c:Council"};
    private static final String[] RENAMED = {"a:Ministry", "b:Bureau", "c:Council"};
    private static final Rectangle2D ELSEWHERE = new Rectangle2D.Double(40, 400, 200, 90);

    @TempDir private Path folder;

    private static byte[] edited(Consumer<XSLFSlide> edit) {
        return Decks.edited(
                Decks.first(Decks.of(BODIES)), show -> edit.accept(show.getSlides().get(0)));
    }

    /** The first slide after the next generation. */
    private static void see(byte[] earlier, byte[] fresh, Consumer<XSLFSlide> look) {
        Decks.edited(Decks.over(earlier, fresh), show -> look.accept(show.getSlides().get(0)));
    }

    private static List<Kept.Kind> kinds(MergeReport report) {
        return report.kept().stream().map(Kept::kind).toList();
    }

    @Test
    void aShapeStaysWhereAPersonPutItAndGetsItsNewName() {
        byte[] earlier =
                edited(slide -> ((XSLFTextShape) Decks.shape(slide, "_b")).setAnchor(ELSEWHERE));
        see(
                earlier,
                Decks.of(RENAMED),
                slide -> {
                    assertEquals(ELSEWHERE, Decks.shape(slide, "_b").getAnchor());
                    assertEquals("Bureau", Decks.text(slide, "_b").getText());
                });
    }

    @Test
    void aShapeKeepsTheColourThatAPersonGaveIt() {
        byte[] earlier =
                edited(
                        slide ->
                                ((XSLFSimpleShape) Decks.shape(slide, "_b"))
                                        .setFillColor(Color.RED));
        see(
                earlier,
                Decks.of(RENAMED),
                slide ->
                        assertEquals(
                                Color.RED,
                                ((XSLFSimpleShape) Decks.shape(slide, "_b")).getFillColor()));
    }

    @Test
    void aTextThatAPersonChangedStaysAndTheNewOneIsInTheNotes() {
        byte[] earlier = edited(slide -> Decks.text(slide, "_b").setText("Mine"));
        byte[] fresh = Decks.of(RENAMED);
        see(
                earlier,
                fresh,
                slide -> {
                    assertEquals("Mine", Decks.text(slide, "_b").getText());
                    assertTrue(Decks.notesShape(slide).getText().contains("Generated now: Bureau"));
                });
        assertTrue(kinds(Decks.report(earlier, fresh)).contains(Kept.Kind.NOTED));
    }

    @Test
    void theNewTextIsNotedOnce() {
        byte[] earlier = edited(slide -> Decks.text(slide, "_b").setText("Mine"));
        byte[] fresh = Decks.of(RENAMED);
        String words = Decks.words(Decks.over(Decks.over(earlier, fresh), fresh));
        assertEquals(
                words.indexOf("Generated now: Bureau"), words.lastIndexOf("Generated now: Bureau"));
    }

    @Test
    void shapesAndSlidesThatAPersonAddedStay() {
        byte[] earlier =
                Decks.edited(
                        Decks.first(Decks.of(BODIES)),
                        show -> {
                            show.getSlides().get(0).createTextBox().setText("My box");
                            show.createSlide().createTextBox().setText("My slide");
                        });
        String words = Decks.words(Decks.over(earlier, Decks.of(RENAMED)));
        assertTrue(words.contains("My box"));
        assertTrue(words.contains("My slide"));
    }

    @Test
    void notesThatAPersonWroteStay() {
        byte[] earlier = edited(slide -> Decks.notesShape(slide).setText("Say hello"));
        assertTrue(Decks.words(Decks.over(earlier, Decks.of(RENAMED))).contains("Say hello"));
    }

    @Test
    void aShapeThatAPersonTookOutDoesNotComeBack() {
        byte[] earlier = edited(slide -> slide.removeShape(Decks.shape(slide, "_c")));
        see(
                earlier,
                Decks.of(RENAMED),
                slide ->
                        assertFalse(
                                Decks.shapes(slide)
                                        .anyMatch(it -> it.getShapeName().equals("_c"))));
    }

    @Test
    void newShapesComeInWithTheirConnectors() {
        byte[] earlier = edited(slide -> slide.createTextBox().setText("My box"));
        see(
                earlier,
                Decks.of("a:Ministry", "b:Agency", "c:Council", "d:Office"),
                slide -> {
                    assertEquals("Office", Decks.text(slide, "_d").getText());
                    assertTrue(
                            Decks.shape(slide, "__c_d")
                                    .getXmlObject()
                                    .toString()
                                    .contains("stCxn"));
                });
    }

    @Test
    void vanishedShapesGoAndAreListedUnlessAPersonChangedThem() {
        byte[] earlier = edited(slide -> Decks.text(slide, "_b").setText("Mine"));
        byte[] fresh = Decks.of("a:Ministry");
        see(
                earlier,
                fresh,
                slide -> {
                    assertEquals("Mine", Decks.text(slide, "_b").getText());
                    assertFalse(Decks.shapes(slide).anyMatch(it -> it.getShapeName().equals("_c")));
                });
        MergeReport report = Decks.report(earlier, fresh);
        assertTrue(report.kept().contains(new Kept(Kept.Kind.LEFT, "Mine")));
        assertTrue(report.kept().contains(new Kept(Kept.Kind.DROPPED, "Council")));
    }

    @Test
    void aTableThatAPersonChangedStays() {
        byte[] earlier =
                Decks.edited(
                        Decks.first(Decks.of(BODIES)),
                        show -> table(show).getCell(1, 1).setText("My ministry"));
        String words = Decks.words(Decks.over(earlier, Decks.of(RENAMED)));
        assertTrue(words.contains("My ministry"));
        assertTrue(words.contains("b | Bureau"));
    }

    private static XSLFTable table(XMLSlideShow show) {
        return (XSLFTable) Decks.shape(show.getSlides().get(1), "Table");
    }

    @Test
    void aTableThatNobodyChangedIsRenewed() {
        byte[] earlier = edited(slide -> slide.createTextBox().setText("My box"));
        Decks.edited(
                Decks.over(earlier, Decks.of(RENAMED)),
                show -> assertEquals("Bureau", table(show).getCell(2, 1).getText()));
    }

    @Test
    void newSlidesComeAfterTheOneBeforeThem() {
        byte[] earlier = edited(slide -> slide.createTextBox().setText("My box"));
        List<Slide> slides = new ArrayList<>();
        for (String title : List.of("Table", "New", "Points")) {
            slides.add(Decks.slide(title, BulletContent.of(List.of(title + " point"))));
        }
        Decks.edited(
                Decks.over(earlier, Decks.written(slides)),
                show ->
                        assertEquals(
                                List.of("Bodies", "Table", "New", "Points"),
                                show.getSlides().stream().map(XSLFSlide::getTitle).toList()));
    }

    @Test
    void aSlideThatNobodyTouchedGoesWhenItIsGeneratedNoMore() {
        byte[] earlier = edited(slide -> slide.createTextBox().setText("My box"));
        byte[] fresh =
                Decks.written(List.of(Decks.slide("Points", BulletContent.of(List.of("One")))));
        String words = Decks.words(Decks.over(earlier, fresh));
        assertTrue(words.contains("My box"));
        assertFalse(words.contains("Code"));
    }

    @Test
    void aDeckThatNobodyTouchedIsMadeAnew() {
        byte[] fresh = Decks.of(RENAMED);
        byte[] earlier = Decks.first(Decks.of(BODIES));
        assertEquals(MergeReport.Earlier.UNTOUCHED, Decks.report(earlier, fresh).earlier());
        assertArrayEquals(Decks.first(fresh), Decks.over(earlier, fresh));
    }

    @Test
    void aForeignDeckIsNotMerged() {
        assertEquals(
                MergeReport.Earlier.FOREIGN,
                Decks.report(Decks.of(BODIES), Decks.of(RENAMED)).earlier());
        assertEquals(
                MergeReport.Earlier.UNREADABLE,
                Decks.report("no deck".getBytes(StandardCharsets.US_ASCII), Decks.of(RENAMED))
                        .earlier());
    }

    @Test
    void theRecordHoldsNoWords() throws IOException {
        byte[] deck = Decks.first(Decks.of(BODIES));
        Path file = Files.write(folder.resolve("deck.pptx"), deck);
        try (var zip = new java.util.zip.ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry("customXml/item1.xml"))) {
            String record = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertFalse(record.contains("Agency"));
        }
    }

    @Test
    void aMergedDeckIsSound() throws IOException {
        byte[] earlier =
                edited(
                        slide -> {
                            slide.createTextBox().setText("My box");
                            Decks.text(slide, "_b").setText("Mine");
                        });
        byte[] fresh = Decks.of("a:Ministry", "b:Bureau", "d:Office", "e:Court");
        Path file = Files.write(folder.resolve("deck.pptx"), Decks.over(earlier, fresh));
        assertEquals(List.of(), Decks.errors(file));
    }
}
