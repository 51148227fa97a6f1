// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

import java.util.List;
import java.util.Optional;

/** Where labels of bent edges stand. */
class EdgeLabelsTest {
    private static final Stroke LINE = new Stroke("#000000", 1, LineStyle.SOLID);
    private static final Label LABEL = label(new Rectangle(320, 190, 60, 20));

    private static Label label(Rectangle place) {
        return new Label(
                "yes",
                List.of(),
                new TextStyle(12, false, false, false, false, "#000000"),
                place,
                Label.Alignment.CENTER);
    }

    private static SceneEdge edge(List<Position> route, Label label) {
        return new SceneEdge(
                "edge",
                "",
                "a",
                "b",
                route,
                false,
                LINE,
                EdgeArrows.NO_DECORATION,
                EdgeArrows.INPUT_ARROW,
                List.of(label),
                "");
    }

    private static SceneNode node(String id, double x, double y) {
        return new SceneNode(
                id,
                "",
                Outline.RECTANGLE,
                new Rectangle(x, y, 100, 40),
                Fill.NONE,
                LINE,
                Optional.empty(),
                Optional.empty(),
                "",
                false,
                List.of());
    }

    private static Position place(List<SceneNode> nodes) {
        SceneEdge edge =
                edge(
                        List.of(
                                new Position(50, 40),
                                new Position(50, 200),
                                new Position(650, 200),
                                new Position(650, 300)),
                        LABEL);
        Scene scene = new Scene("", "en", 800, 400, nodes, List.of(edge));
        return new EdgeLabels(scene, new SlideScale(0, 0, 1, 12)).of(LABEL).center();
    }

    @Test
    void theLabelOfABentEdgeStandsBeforeItsEnd() {
        assertEquals(new Position(650, 278), place(List.of(node("a", 0, 0), node("b", 600, 300))));
    }

    @Test
    void whereItsEndIsTakenItStandsAfterItsStart() {
        List<SceneNode> nodes = List.of(node("a", 0, 0), node("b", 600, 300), node("c", 600, 250));
        assertEquals(new Position(50, 62), place(nodes));
    }

    @Test
    void whereBothAreTakenItStaysWhereItWas() {
        List<SceneNode> nodes =
                List.of(
                        node("a", 0, 0),
                        node("b", 600, 300),
                        node("c", 600, 250),
                        node("d", 0, 60));
        assertEquals(LABEL.bounds().center(), place(nodes));
    }

    @Test
    void aLabelThatWouldHideABendStandsBetweenBends() {
        List<Position> route =
                List.of(
                        new Position(50, 40),
                        new Position(50, 110),
                        new Position(20, 110),
                        new Position(20, 140));
        Rectangle onTheBend = new Rectangle(-10, 100, 60, 20);
        SceneEdge edge = edge(route, label(onTheBend));
        Scene scene =
                new Scene(
                        "",
                        "en",
                        800,
                        400,
                        List.of(node("a", 0, 0), node("b", 0, 140)),
                        List.of(edge));
        Label label = edge.labels().get(0);
        Rectangle place = new EdgeLabels(scene, new SlideScale(0, 0, 1, 12)).of(label);
        assertEquals(new Position(50, 75), place.center());
    }
}
