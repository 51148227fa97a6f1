// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertFalse;

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

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small map on a slide, as written and read back. */
final class ExampleMap {
    static final TextStyle TEXT = new TextStyle(8, false, false, false, false, "#000000");

    private ExampleMap() {}

    static SceneNode node(
            String id, String text, Outline outline, Rectangle bounds, SceneNode... children) {
        Label label =
                new Label(
                        text,
                        List.of(
                                new Label.Line(
                                        text, bounds.x() + 4, bounds.y() + 14, bounds.width() - 8)),
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

    static SceneEdge edge(String id, String from, String to, Position... route) {
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
    static Scene scene(double width, double height) {
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

    static Deck deck(Scene... scenes) {
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

    static OfficeParts parts(Scene... scenes) throws IOException {
        return OfficeParts.of(out -> new PptxWriter().write(deck(scenes), out));
    }

    static Element slide() throws IOException {
        return parts(scene(420, 300)).xml("ppt/slides/slide1.xml");
    }

    /** Shapes by the identity of the view that they stand for. */
    static Map<String, Element> shapes(Element slide) {
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
}
