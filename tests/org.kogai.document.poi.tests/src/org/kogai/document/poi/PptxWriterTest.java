// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.kogai.diagram.paint.Fill;
import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Outline;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Stroke;
import org.kogai.diagram.text.TextStyle;
import org.kogai.diagram.views.EdgeArrows;
import org.kogai.diagram.views.LineStyle;
import org.kogai.document.Deck;
import org.kogai.document.DiagramContent;
import org.kogai.document.Slide;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class PptxWriterTest {
    private static final TextStyle TEXT = new TextStyle(8, false, false, false, false, "#000000");

    private static SceneNode node(
            String id, String text, Outline outline, Rectangle bounds, SceneNode... children) {
        Label label =
                new Label(
                        text,
                        List.of(),
                        TEXT,
                        new Rectangle(bounds.x() + 4, bounds.y() + 4, bounds.width() - 8, 14),
                        Label.Alignment.CENTER);
        return new SceneNode(
                id,
                "element-" + id,
                outline,
                bounds,
                Fill.plain("#e9eef4"),
                new Stroke("#1f3a5f", 1, LineStyle.SOLID),
                Optional.of(label),
                Optional.empty(),
                text,
                children.length > 0,
                List.of(children));
    }

    private static SceneEdge edge(String id, String from, String to, Position... route) {
        Label label =
                new Label(
                        "inspects",
                        List.of(),
                        TEXT,
                        new Rectangle(route[0].x() + 5, route[0].y() + 20, 40, 12),
                        Label.Alignment.CENTER);
        return new SceneEdge(
                id,
                "element-" + id,
                from,
                to,
                List.of(route),
                false,
                new Stroke("#9a3412", 1, LineStyle.DASH),
                EdgeArrows.NO_DECORATION,
                EdgeArrows.INPUT_ARROW,
                List.of(label),
                from + " inspects " + to);
    }

    /** A ministry with a unit in it, an agency and a factory. */
    private static Scene scene(double width, double height) {
        SceneNode unit =
                node("unit", "局 ក្រសួង", Outline.ROUNDED_RECTANGLE, new Rectangle(40, 60, 120, 40));
        return new Scene(
                "Map",
                "en",
                width,
                height,
                List.of(
                        node(
                                "ministry",
                                "Ministry",
                                Outline.RECTANGLE,
                                new Rectangle(20, 20, 200, 120),
                                unit),
                        node("agency", "Agency", Outline.ELLIPSE, new Rectangle(300, 40, 80, 80)),
                        node(
                                "factory",
                                "Factory",
                                Outline.RECTANGLE,
                                new Rectangle(100, 220, 100, 40))),
                List.of(
                        edge("e1", "unit", "agency", new Position(160, 80), new Position(300, 80)),
                        edge(
                                "e2",
                                "agency",
                                "factory",
                                new Position(340, 120),
                                new Position(340, 180),
                                new Position(120, 180),
                                new Position(120, 220)),
                        edge(
                                "e3",
                                "unit",
                                "factory",
                                new Position(100, 100),
                                new Position(100, 160),
                                new Position(150, 160),
                                new Position(150, 220))));
    }

    private static Deck deck(Scene... scenes) {
        List<Slide> slides = new ArrayList<>();
        for (Scene scene : scenes) {
            slides.add(
                    new Slide(
                            scene.title(),
                            "Cambodia",
                            "26 March 2026",
                            "Sources: Gazette",
                            new DiagramContent(scene),
                            List.of("Gazette, p. 1")));
        }
        return new Deck("Deck", "en", LocalDate.of(2026, 3, 26), slides);
    }

    private static OfficeParts parts(Scene... scenes) throws IOException {
        return OfficeParts.of(out -> new PptxWriter().write(deck(scenes), out));
    }

    private static Element slide() throws IOException {
        return parts(scene(420, 300)).xml("ppt/slides/slide1.xml");
    }

    /** Shapes by the identity of the view that they stand for. */
    private static Map<String, Element> shapes(Element slide) {
        Map<String, Element> shapes = new HashMap<>();
        for (Element shape : OfficeParts.all(slide, "p:sp")) {
            if (shape.getParentNode().getNodeName().equals("mc:Fallback")) {
                continue;
            }
            String name = OfficeParts.first(shape, "p:cNvPr").getAttribute("name");
            assertFalse(shapes.containsKey(name), name);
            shapes.put(name, shape);
        }
        return shapes;
    }

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
        SceneNode low = node("low", "Row", Outline.NONE, box);
        SceneNode frame =
                new SceneNode(
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
                                                        new Rectangle(8, 8, 180, 12),
                                                        it.alignment())),
                        low.icon(),
                        "",
                        true,
                        List.of());
        Scene scene = new Scene("Map", "en", 700, 300, List.of(frame), List.of());
        Element shape = shapes(parts(scene).xml("ppt/slides/slide1.xml")).get("low");
        String top = OfficeParts.first(shape, "a:bodyPr").getAttribute("tIns");
        assertTrue(Long.parseLong(top) <= 4 * 1.75 * 9525, top);
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
    void gluesEveryConnectorAtBothEnds() throws IOException {
        Element slide = slide();
        Map<String, Element> shapes = shapes(slide);
        List<Element> connectors = OfficeParts.all(slide, "p:cxnSp");
        assertEquals(3, connectors.size());
        for (Element connector : connectors) {
            assertGlued(connector, "a:stCxn", shapes);
            assertGlued(connector, "a:endCxn", shapes);
        }
    }

    private static void assertGlued(Element connector, String end, Map<String, Element> shapes) {
        Element glue = OfficeParts.first(connector, end);
        Element shape =
                shapes.values().stream()
                        .filter(
                                each ->
                                        OfficeParts.first(each, "p:cNvPr")
                                                .getAttribute("id")
                                                .equals(glue.getAttribute("id")))
                        .findFirst()
                        .orElseThrow();
        int sites = OfficeParts.all(shape, "a:cxn").size();
        boolean ellipse = OfficeParts.first(shape, "p:cNvPr").getAttribute("name").equals("agency");
        int most = sites > 0 ? sites : ellipse ? 8 : 4;
        assertTrue(Integer.parseInt(glue.getAttribute("idx")) < most);
    }

    @Test
    void endsAConnectorWhereTheLayoutEndsIt() throws IOException {
        Map<String, Element> shapes = shapes(slide());
        // Two routes meet the factory beside the middle of its top: two sites more than usual.
        List<Element> sites = OfficeParts.all(shapes.get("factory"), "a:cxn");
        assertEquals(5, sites.size());
        assertEquals(
                "*/ 20000 w 100000",
                OfficeParts.all(shapes.get("factory"), "a:gd").stream()
                        .filter(guide -> guide.getAttribute("name").equals("siteX4"))
                        .findFirst()
                        .orElseThrow()
                        .getAttribute("fmla"));
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
    void drawsConnectorsAlongTheirRoutes() throws IOException {
        Element bent =
                OfficeParts.all(slide(), "p:cxnSp").stream()
                        .filter(
                                edge ->
                                        OfficeParts.first(edge, "p:cNvPr")
                                                .getAttribute("name")
                                                .equals("e2"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("bentConnector3", OfficeParts.first(bent, "a:prstGeom").getAttribute("prst"));
        assertEquals("val 60000", OfficeParts.first(bent, "a:gd").getAttribute("fmla"));
        assertEquals("dash", OfficeParts.first(bent, "a:prstDash").getAttribute("val"));
        assertEquals("arrow", OfficeParts.first(bent, "a:tailEnd").getAttribute("type"));
    }

    /** LibreOffice 7.4 lays connectors with corners anew, even through boxes. */
    @Test
    void offersLibreOfficeAShapeInTheFormOfAConnectorWithCorners() throws IOException {
        Element both = OfficeParts.first(slide(), "mc:AlternateContent");
        Element connector = OfficeParts.first(both, "p:cxnSp");
        Element shape = OfficeParts.first(OfficeParts.first(both, "mc:Fallback"), "p:sp");
        for (String form : List.of("a:xfrm", "a:prstGeom", "a:ln")) {
            assertTrue(
                    OfficeParts.first(connector, form).isEqualNode(OfficeParts.first(shape, form)),
                    form);
        }
        assertTrue(OfficeParts.all(shape, "a:stCxn").isEmpty());
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
