// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kogai.document.poi.parts.SceneSamples.edge;
import static org.kogai.document.poi.parts.SceneSamples.node;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a part of a diagram shows. */
class PartSceneTest {
    @Test
    void aNeighbourOfWhichNothingIsShownIsAsHighAsItsTitle() {
        SceneNode body = node("body", 0, 400, 200, 60);
        SceneNode inside = node("inside", 620, 450, 100, 30);
        SceneNode ministry = node("ministry", new Rectangle(600, 0, 400, 800), List.of(inside));
        Scene whole =
                new Scene(
                        "Map",
                        "en",
                        1000,
                        800,
                        List.of(body, ministry),
                        List.of(edge(body, ministry)));
        Scene part =
                PartScene.of(
                        new SceneTree(whole, Map.of()),
                        Set.of("body"),
                        Set.of("ministry"),
                        Set.of());
        Rectangle closed = part.nodes().get(1).bounds();
        assertEquals(22, closed.height(), 1);
        double end = part.edges().get(0).route().get(1).y();
        assertTrue(closed.y() <= end && end <= closed.y() + closed.height());
    }

    @Test
    void aHighNeighbourClosesThoughItsConnectionsEndAboveAndBelow() {
        SceneNode above = node("above", 600, 0, 200, 40);
        SceneNode inside = node("inside", 620, 450, 100, 30);
        SceneNode ministry = node("ministry", new Rectangle(600, 200, 400, 800), List.of(inside));
        SceneNode below = node("below", 600, 1200, 200, 40);
        Scene whole =
                new Scene(
                        "Map",
                        "en",
                        1000,
                        1300,
                        List.of(above, ministry, below),
                        List.of(
                                routed(above, ministry, 700, 40, 700, 200),
                                routed(ministry, below, 700, 1000, 700, 1200)));
        Scene part =
                PartScene.of(
                        new SceneTree(whole, Map.of()),
                        Set.of("above", "below"),
                        Set.of("ministry"),
                        Set.of());
        Rectangle closed = part.nodes().get(1).bounds();
        assertEquals(22, closed.height(), 1);
        assertEquals(closed.y(), part.edges().get(0).route().get(1).y(), 1);
        assertEquals(closed.y() + closed.height(), part.edges().get(1).route().get(0).y(), 1);
    }

    private static SceneEdge routed(
            SceneNode from, SceneNode to, double x, double y, double endX, double endY) {
        return Redrawn.edge(
                edge(from, to), List.of(new Position(x, y), new Position(endX, endY)), List.of());
    }

    /** Parts show the title in another place, where an edge beside it would run through it. */
    @Test
    void anEdgeThatBeginsBesideATitleBeginsBelowIt() {
        Position beside = new Position(200, 11);
        beginsBelowTheTitle(List.of(beside, new Position(60, 11), new Position(60, 100)));
    }

    @Test
    void anEdgeToWhatIsInAContainerBeginsBelowTheTitle() {
        beginsBelowTheTitle(List.of(new Position(60, 0), new Position(60, 100)));
    }

    /** Checks an edge from a container to what is in it. */
    private static void beginsBelowTheTitle(List<Position> way) {
        SceneNode inside = node("inside", 10, 100, 100, 30);
        SceneNode ministry = node("ministry", new Rectangle(0, 0, 400, 200), List.of(inside));
        SceneEdge down = Redrawn.edge(edge(ministry, inside), way, List.of());
        Scene whole = new Scene("Map", "en", 400, 200, List.of(ministry), List.of(down));
        Scene part =
                PartScene.of(
                        new SceneTree(whole, Map.of()),
                        Set.of("inside"),
                        Set.of("ministry"),
                        Set.of());
        Rectangle title = part.nodes().get(0).label().orElseThrow().bounds();
        List<Position> route = part.edges().get(0).route();
        assertEquals(2, route.size());
        assertEquals(title.y() + title.height(), route.get(0).y(), 0.5);
        assertEquals(route.get(1).x(), route.get(0).x());
    }

    @Test
    void aNeighbourOnPaperHasItsName() {
        SceneNode body = node("body", 0, 0, 100, 30);
        SceneNode act = node("act", 300, 0, 400, 60);
        Label name = act.label().orElseThrow();
        SceneNode lines =
                Redrawn.node(
                        act,
                        act.bounds(),
                        Optional.of(
                                new Label(
                                        "Act\nin force",
                                        List.of(),
                                        name.style(),
                                        name.bounds(),
                                        name.alignment())),
                        List.of());
        Scene whole =
                new Scene("Law", "en", 700, 60, List.of(body, lines), List.of(edge(body, lines)));
        Scene part =
                PartScene.of(
                        new SceneTree(whole, Map.of()), Set.of("body"), Set.of("act"), Set.of());
        List<Label.Line> shown = part.nodes().get(1).label().orElseThrow().lines();
        assertEquals(List.of("Act"), shown.stream().map(Label.Line::text).toList());
    }
}
