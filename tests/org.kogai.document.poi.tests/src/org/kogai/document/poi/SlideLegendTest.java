// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.kogai.diagram.paint.Fill;
import org.kogai.diagram.paint.Outline;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Stroke;
import org.kogai.diagram.views.LineStyle;
import org.kogai.document.Deck;
import org.kogai.document.DiagramContent;
import org.kogai.document.Slide;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What marks mean, beside the words below the title. */
class SlideLegendTest {
    private static final Stroke LINE = new Stroke("#2a628f", 1, LineStyle.SOLID);
    private static final Stroke BROKEN = new Stroke("#2a628f", 1, LineStyle.DASH);
    private static final Stroke ELSEWHERE = new Stroke("#5b6470", 1, LineStyle.DASH);

    private static SceneNode node(String id, String fill, Stroke border) {
        return new SceneNode(
                id,
                "element",
                Outline.RECTANGLE,
                new Rectangle(10, 10, 80, 40),
                Fill.plain(fill),
                border,
                Optional.empty(),
                Optional.empty(),
                "",
                false,
                List.of());
    }

    private static List<XSLFTextShape> words(String subtitle, SceneNode... nodes)
            throws IOException {
        return shapes(subtitle, nodes).stream()
                .filter(shape -> shape.getShapeName().startsWith("legend word"))
                .map(XSLFTextShape.class::cast)
                .toList();
    }

    private static List<XSLFShape> shapes(String subtitle, SceneNode... nodes) throws IOException {
        try (XMLSlideShow show = show(subtitle, nodes)) {
            return show.getSlides().get(0).getShapes().stream()
                    .filter(shape -> shape.getShapeName().equals("legend"))
                    .flatMap(shape -> shapes((XSLFGroupShape) shape))
                    .toList();
        }
    }

    private static XMLSlideShow show(String subtitle, SceneNode... nodes) throws IOException {
        Scene scene = new Scene("Map", "en", 200, 100, List.of(nodes), List.of());
        Slide slide =
                new Slide(
                        "Map",
                        subtitle,
                        "",
                        "",
                        DiagramContent.of("InstitutionMap", scene),
                        List.of());
        Deck deck = new Deck("Deck", "en", LocalDate.of(2026, 3, 26), List.of(slide));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PptxWriter().write(deck, out);
        return new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Stream<XSLFShape> shapes(XSLFGroupShape group) {
        return group.getShapes().stream();
    }

    private static List<String> texts(SceneNode... nodes) throws IOException {
        return words("Cambodia", nodes).stream().map(XSLFTextShape::getText).toList();
    }

    @Test
    void tellsOfTheMarksThatTheDiagramHas() throws IOException {
        assertEquals(
                List.of("task", "to be confirmed"),
                texts(node("a", "#fff8e1", LINE), node("b", "#e3eef7", BROKEN)));
        assertEquals(List.of("counterpart"), texts(node("a", "#c8e6c9", LINE)));
    }

    @Test
    void showsMarksAsTheBoxesOfTheDiagramBearThem() throws IOException {
        Stroke draft = new Stroke("#bf9000", 1, LineStyle.DASH);
        XSLFSimpleShape sample =
                shapes("Cambodia", node("a", "#fff8e1", draft)).stream()
                        .filter(shape -> shape.getShapeName().equals("legend broken"))
                        .map(XSLFSimpleShape.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertEquals(new Color(0xfff8e1), sample.getFillColor());
        assertEquals(new Color(0xbf9000), sample.getLineColor());
        assertEquals(LineDash.DASH, sample.getLineDash());
    }

    @Test
    void isLeftOutWhereThereIsNothingToTell() throws IOException {
        assertEquals(List.of(), texts(node("a", "#ffffff", LINE)));
    }

    @Test
    void tellsWhatStandsOnAnotherSlideApartFromWhatIsUnsure() throws IOException {
        assertEquals(List.of("on another slide"), texts(node("a", "#ffffff", ELSEWHERE)));
    }

    @Test
    void keepsClearOfTheWordsBelowTheTitle() throws IOException {
        String subtitle = "Kingdom of Cambodia: bodies and law of pollution control";
        List<XSLFTextShape> words =
                words(
                        subtitle,
                        node("a", "#fff8e1", LINE),
                        node("b", "#e3eef7", BROKEN),
                        node("c", "#c8e6c9", LINE),
                        node("d", "#ffffff", ELSEWHERE));
        double end =
                33 + 72.0 / 914_400 * SlideFrame.subtitleWidth(subtitle, "en", SlideSize.USUAL);
        assertEquals(4, words.size());
        assertTrue(words.stream().allMatch(it -> it.getAnchor().getX() > end));
        assertTrue(words.stream().allMatch(it -> it.getAnchor().getMaxX() <= 928));
    }

    @Test
    void keepsItsRoomBesideLongWords() throws IOException {
        SceneNode[] nodes = {
            node("a", "#fff8e1", LINE), node("b", "#e3eef7", BROKEN), node("c", "#c8e6c9", LINE)
        };
        String subtitle = "Kingdom of Cambodia: bodies and law of pollution control ".repeat(4);
        try (XMLSlideShow show = show(subtitle, nodes)) {
            String shown =
                    show.getSlides().get(0).getShapes().stream()
                            .filter(shape -> shape.getShapeName().equals("Subtitle"))
                            .map(shape -> ((XSLFTextShape) shape).getText())
                            .findFirst()
                            .orElseThrow();
            double end =
                    33 + 72.0 / 914_400 * SlideFrame.subtitleWidth(shown, "en", SlideSize.USUAL);
            List<XSLFTextShape> words = words(subtitle, nodes);
            assertTrue(words.stream().allMatch(it -> it.getAnchor().getX() > end), shown);
        }
    }
}
