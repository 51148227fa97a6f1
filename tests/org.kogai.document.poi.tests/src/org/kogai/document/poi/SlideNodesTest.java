// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kogai.document.poi.ExampleMap.TEXT;
import static org.kogai.document.poi.ExampleMap.node;
import static org.kogai.document.poi.ExampleMap.parts;
import static org.kogai.document.poi.ExampleMap.scene;
import static org.kogai.document.poi.ExampleMap.shapes;
import static org.kogai.document.poi.ExampleMap.slide;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.paint.Fill;
import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Outline;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Stroke;
import org.kogai.diagram.views.LineStyle;
import org.kogai.document.Deck;
import org.kogai.document.DiagramContent;
import org.kogai.document.Slide;
import org.w3c.dom.Element;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nodes of a diagram as shapes with their texts. */
class SlideNodesTest {
    @Test
    void aTextThatNeedsTheWholeHeightOfItsShapeGetsIt() throws IOException {
        SceneNode low = node("low", "Row", Outline.NONE, new Rectangle(0, 0, 200, 16));
        Scene scene = new Scene("Map", "en", 700, 300, List.of(low), List.of());
        Slide slide = new Slide("Map", "", "", "", new DiagramContent(scene), List.of());
        Deck deck = new Deck("Deck", "en", LocalDate.of(2026, 4, 1), List.of(slide));
        OfficeParts parts = OfficeParts.of(out -> new PptxWriter().write(deck, out));
        List<Element> bodies =
                OfficeParts.all(parts.xml("ppt/slides/slide1.xml"), "a:bodyPr").stream()
                        .filter(body -> !body.getAttribute("tIns").isEmpty())
                        .toList();
        assertEquals(1, bodies.size());
        long scale = Math.round(1.75 * 9525);
        assertTrue(Long.parseLong(bodies.get(0).getAttribute("tIns")) <= scale);
        assertTrue(Long.parseLong(bodies.get(0).getAttribute("bIns")) <= scale);
    }

    @Test
    void aNumberAtTheEndOfATextIsNotAloneOnALine() throws IOException {
        SceneNode course =
                node("course", "Air class 1", Outline.NONE, new Rectangle(0, 0, 200, 40));
        Scene scene = new Scene("Map", "en", 700, 300, List.of(course), List.of());
        Element shape = shapes(parts(scene).xml("ppt/slides/slide1.xml")).get("course");
        assertEquals("Air class\u00a01", OfficeParts.words(shape, "a:t"));
    }

    @Test
    void aTextThatBeginsAtTheLeftStandsAsFarInAsInTheDiagram() throws IOException {
        Rectangle box = new Rectangle(0, 0, 200, 20);
        Label label =
                new Label(
                        "Item",
                        List.of(),
                        TEXT,
                        new Rectangle(10, 2, 180, 14),
                        Label.Alignment.LEFT);
        SceneNode item =
                new SceneNode(
                        "item",
                        "item",
                        Outline.NONE,
                        box,
                        Fill.NONE,
                        new Stroke("#000000", 0, LineStyle.SOLID),
                        Optional.of(label),
                        Optional.empty(),
                        "",
                        false,
                        List.of());
        Scene scene = new Scene("Map", "en", 700, 300, List.of(item), List.of());
        Element shape = shapes(parts(scene).xml("ppt/slides/slide1.xml")).get("item");
        String left = OfficeParts.first(shape, "a:bodyPr").getAttribute("lIns");
        assertTrue(Long.parseLong(left) >= 9 * 1.7 * 9525, left);
    }

    @Test
    void aTextThatFillsAFrameDoesNotStandOutBelowIt() throws IOException {
        Rectangle box = new Rectangle(0, 0, 200, 20);
        SceneNode low = frame("Row", box, new Rectangle(8, 8, 180, 12));
        Scene scene = new Scene("Map", "en", 700, 300, List.of(low), List.of());
        Element shape = shapes(parts(scene).xml("ppt/slides/slide1.xml")).get("low");
        String top = OfficeParts.first(shape, "a:bodyPr").getAttribute("tIns");
        assertTrue(Long.parseLong(top) <= 4 * 1.75 * 9525, top);
    }

    @Test
    void aTextWithMoreLinesThanInTheDiagramStandsInTheMiddleOfAnEmptyFrame() throws IOException {
        Rectangle box = new Rectangle(0, 0, 70, 60);
        SceneNode low =
                frame("Offices of industry and commerce", box, new Rectangle(4, 20, 62, 12));
        Scene scene = new Scene("Map", "en", 700, 300, List.of(low), List.of());
        Element shape = shapes(parts(scene).xml("ppt/slides/slide1.xml")).get("low");
        Element body = OfficeParts.first(shape, "a:bodyPr");
        assertEquals("ctr", body.getAttribute("anchor"));
        assertEquals("0", body.getAttribute("tIns"));
        assertEquals("0", body.getAttribute("bIns"));
    }

    /** A container with nothing in it. */
    private static SceneNode frame(String text, Rectangle box, Rectangle place) {
        SceneNode low = node("low", text, Outline.NONE, box);
        return new SceneNode(
                low.id(),
                low.element(),
                low.outline(),
                box,
                low.fill(),
                low.border(),
                low.label()
                        .map(
                                it ->
                                        new Label(
                                                it.text(),
                                                it.lines(),
                                                it.style(),
                                                place,
                                                it.alignment())),
                low.icon(),
                "",
                true,
                List.of());
    }

    @Test
    void makesOneShapeWithItsTextOfEachNode() throws IOException {
        Map<String, Element> shapes = shapes(slide());
        assertEquals("Ministry", OfficeParts.words(shapes.get("ministry"), "a:t"));
        assertEquals("局 ក្រសួង", OfficeParts.words(shapes.get("unit"), "a:t"));
        assertEquals("Agency", OfficeParts.words(shapes.get("agency"), "a:t"));
        assertEquals("Factory", OfficeParts.words(shapes.get("factory"), "a:t"));
        // Four nodes, three labels of edges, five placeholders.
        assertEquals(12, shapes.size());
    }

    @Test
    void groupsAContainerWithWhatIsInIt() throws IOException {
        Element group = OfficeParts.first(slide(), "p:grpSp");
        assertEquals(
                List.of("group ministry", "ministry", "unit"),
                OfficeParts.all(group, "p:cNvPr").stream()
                        .map(element -> element.getAttribute("name"))
                        .toList());
    }

    @Test
    void tellsScreenReadersAboutEachShape() throws IOException {
        Element slide = slide();
        for (String kind : List.of("p:cxnSp", "p:grpSp")) {
            OfficeParts.all(slide, kind)
                    .forEach(
                            shape ->
                                    assertFalse(
                                            OfficeParts.first(shape, "p:cNvPr")
                                                    .getAttribute("descr")
                                                    .isEmpty()));
        }
        assertEquals(
                "Factory",
                OfficeParts.first(shapes(slide).get("factory"), "p:cNvPr").getAttribute("descr"));
    }

    @Test
    void usesEachIdOnceAndKeepsItWhenTheDiagramChanges() throws IOException {
        Element slide = slide();
        List<String> ids =
                OfficeParts.all(slide, "p:cNvPr").stream()
                        .map(element -> element.getAttribute("id"))
                        .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        Scene all = scene(420, 300);
        Scene fewer = new Scene("Map", "en", 420, 300, all.nodes().subList(1, 3), List.of());
        Element smaller = parts(fewer).xml("ppt/slides/slide1.xml");
        assertEquals(
                OfficeParts.first(shapes(slide).get("factory"), "p:cNvPr").getAttribute("id"),
                OfficeParts.first(shapes(smaller).get("factory"), "p:cNvPr").getAttribute("id"));
    }

    @Test
    void setsTheFontsOfAllScriptsOnEachRun() throws IOException {
        for (Element run : OfficeParts.all(slide(), "a:rPr")) {
            if (!OfficeParts.all(run, "a:latin").isEmpty()) {
                assertEquals(1, OfficeParts.all(run, "a:ea").size());
                assertEquals(1, OfficeParts.all(run, "a:cs").size());
                assertFalse(run.getAttribute("lang").isEmpty());
            }
        }
    }
}
