// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.diagram.paint.Scene;
import org.kogai.document.BulletContent;
import org.kogai.document.BulletContent.Bullet;
import org.kogai.document.Chart;
import org.kogai.document.ChartContent;
import org.kogai.document.Deck;
import org.kogai.document.DiagramContent;
import org.kogai.document.Slide;
import org.kogai.document.SlideContent;
import org.kogai.document.Table;
import org.kogai.document.TableContent;
import org.kogai.document.TitleContent;
import org.kogai.document.poi.check.HealthFinding;
import org.kogai.document.poi.check.HealthRule;
import org.kogai.document.poi.check.OfficeHealth;
import org.kogai.document.template.TemplateProblem;
import org.kogai.document.template.TemplateRefusal;
import org.kogai.document.template.UnusableTemplateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

class SlideMasterTest {
    @TempDir Path folder;

    /** What a person saved in PowerPoint: its usual master, and a slide of that person. */
    private Path presentation(boolean titles) throws IOException {
        Path file = folder.resolve("own.pptx");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            XSLFSlideMaster master = show.getSlideMasters().get(0);
            show.createSlide(master.getLayout(SlideLayout.TITLE)).getPlaceholder(0).setText("Mine");
            if (!titles) {
                for (var layout : master.getSlideLayouts()) {
                    for (XSLFShape shape : List.copyOf(layout.getShapes())) {
                        layout.removeShape(shape);
                    }
                }
            }
            show.write(out);
        }
        return file;
    }

    private static Deck deck() {
        Scene scene = new Scene("Bodies", "en", 400, 300, List.of(), List.of());
        Slide slide = slide("Bodies of the country", new DiagramContent(scene));
        return new Deck("Deck", "en", LocalDate.of(2026, 4, 1), List.of(slide));
    }

    private static Slide slide(String title, SlideContent content) {
        return new Slide(
                title,
                "",
                "1 April 2026",
                "Sources: " + "a long name of a source, ".repeat(20),
                content,
                List.of("All sources."));
    }

    private static byte[] written(Path master) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SlideMaster.read(master).write(deck(), out);
        return out.toByteArray();
    }

    @Test
    void givesADeckItsLayoutsAndLeavesItsSlidesOut() throws IOException {
        Path master = presentation(true);

        assertEquals(List.of(), SlideMaster.read(master).check());
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(written(master)))) {
            assertEquals(1, show.getSlides().size());
            XSLFSlide slide = show.getSlides().get(0);
            assertEquals("Bodies of the country", slide.getTitle());
            assertEquals(SlideLayout.TITLE_ONLY, slide.getSlideLayout().getType());
            assertTrue(slide.getNotes().getShapes().size() > 0);
        }
    }

    @Test
    void givesItsLookToTitlesPointsTablesAndCharts() throws IOException {
        Chart chart =
                new Chart(
                        Chart.Kind.BAR,
                        "Factories",
                        "Province",
                        "Factories",
                        List.of("Kandal"),
                        List.of(new Chart.Series("2026", List.of(10.0))),
                        "en",
                        "Ten factories in Kandal");
        Table.Column column = new Table.Column("Gap", 1);
        Deck deck =
                new Deck(
                        "Deck",
                        "en",
                        LocalDate.of(2026, 4, 1),
                        List.of(
                                slide("Dialogue", new TitleContent()),
                                slide("Agenda", new BulletContent(List.of(new Bullet("Law", 0)))),
                                slide(
                                        "Gaps",
                                        new TableContent(List.of(column), List.of(List.of("No")))),
                                slide("Factories", new ChartContent(chart))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SlideMaster.read(presentation(true)).write(deck, out);

        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
            List<XSLFSlide> slides = show.getSlides();
            assertEquals(SlideLayout.TITLE, slides.get(0).getSlideLayout().getType());
            assertEquals(SlideLayout.TITLE_ONLY, slides.get(1).getSlideLayout().getType());
            assertTrue(texts(slides.get(0)).startsWith("Dialogue"), texts(slides.get(0)));
            assertEquals(
                    List.of("Agenda", "Gaps", "Factories"),
                    slides.stream().skip(1).map(XSLFSlide::getTitle).toList());
            assertTrue(texts(slides.get(1)).contains("Law"), texts(slides.get(1)));
            assertTrue(slides.get(2).getShapes().stream().anyMatch(XSLFTable.class::isInstance));
            assertEquals(1, show.getCharts().size());
        }
        Path file = Files.write(folder.resolve("deck.pptx"), out.toByteArray());
        assertEquals(List.of(), errors(file));
    }

    private static String texts(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void cutsSourcesThatTheFooterCannotHold() {
        String words = "Sources: Gazette, Register, Yearbook";

        assertEquals(words, FooterText.fit(words, 10_000_000, 400_000));
        assertEquals("Sources: Gazette,…", FooterText.fit(words, 1_800_000, 300_000));
        assertFalse(FooterText.fit("出典".repeat(50), 1_800_000, 300_000).length() > 30);
    }

    @Test
    void isSound() throws IOException {
        Path file = Files.write(folder.resolve("deck.pptx"), written(presentation(true)));

        assertEquals(List.of(), errors(file));
    }

    private static List<String> errors(Path file) throws IOException {
        return new OfficeHealth()
                .examine(file).stream()
                        .filter(it -> it.rule().severity() == HealthRule.Severity.ERROR)
                        .map(SlideMasterTest::describe)
                        .toList();
    }

    private static String describe(HealthFinding finding) {
        return finding.part() + " " + finding.place() + " " + finding.message("en");
    }

    @Test
    void givesTheSameBytesEachTime() throws IOException {
        Path master = presentation(true);

        assertArrayEquals(written(master), written(master));
    }

    @Test
    void asksForATitle() throws IOException {
        assertEquals(
                List.of(TemplateProblem.Kind.NO_LAYOUT),
                SlideMaster.read(presentation(false)).check().stream()
                        .map(TemplateProblem::kind)
                        .toList());
    }

    @Test
    void refusesAWordDocument() throws IOException {
        Path word = TemplateFile.of(TemplateFile.paragraph("x")).in(folder);

        UnusableTemplateException refused =
                assertThrows(UnusableTemplateException.class, () -> SlideMaster.read(word));

        assertEquals(TemplateRefusal.Kind.NOT_PPTX, refused.refusals().get(0).kind());
    }
}
