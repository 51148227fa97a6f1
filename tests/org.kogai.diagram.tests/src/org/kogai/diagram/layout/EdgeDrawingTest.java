// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.elk.core.options.Direction;
import org.junit.jupiter.api.Test;
import org.kogai.diagram.ViewBuilder;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.DNodeContainer;
import org.kogai.diagram.views.EdgeArrows;

import java.util.List;
import java.util.Optional;

/** What a careful person minds about edges. */
class EdgeDrawingTest {
    private final ViewBuilder builder = new ViewBuilder("Bodies", "en");

    private Scene arranged(Direction direction) {
        new DiagramLayout()
                .arrange(
                        builder.diagram,
                        LayoutSettings.standard().with(direction),
                        Cancellation.NEVER);
        return Scenes.of(builder.diagram);
    }

    private static int crossings(Scene scene) {
        int crossings = 0;
        for (SceneEdge one : scene.edges()) {
            for (SceneEdge other : scene.edges()) {
                crossings += Crossings.between(one.route(), other.route());
            }
        }
        return crossings / 2;
    }

    /** Two bodies that each share something with two others. */
    private Scene shared(EdgeArrows source, EdgeArrows target) {
        DNode committee = builder.node(null, "Committee");
        DNode industry = builder.node(null, "Ministry of Industry");
        DNode labour = builder.node(null, "Ministry of Labour");
        DNode environment = builder.node(null, "Ministry of Environment");
        for (DNode ministry : List.of(labour, environment)) {
            for (DNode body : List.of(committee, industry)) {
                DEdge edge = builder.edge(body, ministry, "overlaps");
                edge.getOwnedStyle().setSourceArrow(source);
                edge.getOwnedStyle().setTargetArrow(target);
            }
        }
        return arranged(Direction.RIGHT);
    }

    @Test
    void edgesThatRunNoWayDoNotCrossWhereABoxMayStandOnTheOtherSide() {
        Scene scene = shared(EdgeArrows.DIAMOND, EdgeArrows.DIAMOND);
        assertEquals(0, crossings(scene));
        assertEquals(List.of(), Drawn.looseEnds(scene));
        assertEquals(List.of(), Drawn.overlaps(scene));
    }

    @Test
    void edgesThatRunOneWayKeepIt() {
        Scene scene = shared(EdgeArrows.NO_DECORATION, EdgeArrows.INPUT_ARROW);
        assertTrue(
                scene.edges().stream()
                        .map(SceneEdge::route)
                        .allMatch(way -> way.get(0).x() < way.get(way.size() - 1).x()));
    }

    @Test
    void arrowsAtOneSideCanBeToldApart() {
        DNode prefecture = builder.node(null, "Prefecture");
        for (int i = 0; i < 8; i++) {
            builder.edge(builder.node(null, "Duty " + i), prefecture, "");
        }
        List<Double> ends =
                arranged(Direction.RIGHT).edges().stream()
                        .map(edge -> edge.route().get(edge.route().size() - 1).y())
                        .sorted()
                        .toList();
        for (int i = 1; i < ends.size(); i++) {
            assertTrue(ends.get(i) - ends.get(i - 1) > 13, ends.toString());
        }
    }

    @Test
    void anArrowStandsOnAStraightBitOfItsEdge() {
        DNode act = builder.node(null, "Act");
        for (int i = 0; i < 6; i++) {
            builder.edge(builder.node(null, "Order " + i), act, "");
        }
        for (SceneEdge edge : arranged(Direction.UP).edges()) {
            List<Position> way = edge.route();
            Position end = way.get(way.size() - 1);
            Position before = way.get(way.size() - 2);
            assertTrue(Math.abs(end.y() - before.y()) > 15, way.toString());
        }
    }

    /** An edge down with a step, between boxes that stand above each other. */
    private Line stepped(double step) {
        builder.edge(builder.node(null, "Act"), builder.node(null, "Order"), "");
        return stepped(new LayoutGraph(builder.diagram), step);
    }

    private static Line stepped(LayoutGraph graph, double step) {
        graph.root.children.get(1).y = 100;
        Line line = graph.lines.get(0);
        double top = line.source.height;
        line.points =
                List.of(
                        new Position(50, top),
                        new Position(50, 70),
                        new Position(50 + step, 70),
                        new Position(50 + step, 100));
        line.label = Optional.of(new Position(50, 50));
        new Jogs(graph.root, Component.whole(graph, graph.root)).straighten();
        return line;
    }

    @Test
    void anEdgeHasNoSmallStep() {
        Line line = stepped(6);
        assertEquals(List.of(56.0, 56.0), line.points.stream().map(Position::x).toList());
        assertEquals(Optional.of(new Position(56, 50)), line.label);
    }

    @Test
    void aLargeStepOfAnEdgeStays() {
        assertEquals(4, stepped(20).points.size());
    }

    @Test
    void aStepStaysWhereTheLabelOfAnotherEdgeIsInTheWay() {
        builder.edge(builder.node(null, "Act"), builder.node(null, "Order"), "");
        DNode far = builder.node(null, "Far");
        builder.edge(far, builder.node(null, "Away"), "implements");
        LayoutGraph graph = new LayoutGraph(builder.diagram);
        graph.root.children.subList(2, 4).forEach(box -> box.x = 500);
        graph.lines.get(1).label = Optional.of(new Position(80, 80));
        assertEquals(4, stepped(graph, 6).points.size());
    }

    @Test
    void theOtherEndMovesWhereALabelWouldComeNearAnother() {
        builder.edge(builder.node(null, "Act"), builder.node(null, "Order"), "amends");
        DNode far = builder.node(null, "Far");
        builder.edge(far, builder.node(null, "Away"), "replaces");
        LayoutGraph graph = new LayoutGraph(builder.diagram);
        graph.root.children.subList(2, 4).forEach(box -> box.x = 500);
        graph.lines.get(1).label = Optional.of(new Position(50 + 50, 50));
        Line line = stepped(graph, 6);
        assertEquals(List.of(50.0, 50.0), line.points.stream().map(Position::x).toList());
        assertEquals(Optional.of(new Position(50, 50)), line.label);
    }

    @Test
    void anEdgeFromABoxToItselfIsALoop() {
        DNode board = builder.node(null, "Board");
        builder.edge(board, board, "");
        List<Position> way = arranged(Direction.RIGHT).edges().get(0).route();
        assertTrue(way.size() > 3, way.toString());
        assertNotEquals(way.get(0), way.get(way.size() - 1));
    }

    @Test
    void aSignWithoutATextKeepsItsSize() {
        DNode sign = builder.node(null, "");
        double before = new LayoutGraph(builder.diagram).root.children.get(0).height;
        for (int i = 0; i < 6; i++) {
            builder.edge(builder.node(null, "Duty " + i), sign, "");
        }
        arranged(Direction.RIGHT);
        assertEquals(before, sign.getBounds().getHeight());
    }

    @Test
    void whatAContainerHoldsIsInItsMiddleAgainWhenSizesAreRestored() {
        builder.node(builder.container(null, "Ministry"), "Office");
        builder.node(null, "Board");
        LayoutGraph graph = new LayoutGraph(builder.diagram);
        Box ministry = graph.root.children.get(0);
        double place = ministry.children.get(0).x;
        Sizes sizes = new Sizes(graph, graph.root.children);
        Grid.arrange(graph, List.of(ministry, wide(graph)), 20, 0.1);
        assertTrue(ministry.children.get(0).x > place);
        sizes.restore();
        assertEquals(place, ministry.children.get(0).x);
    }

    private static Box wide(LayoutGraph graph) {
        Box wide = graph.root.children.get(1);
        wide.width = 900;
        return wide;
    }

    @Test
    void layoutCanBeCancelledAtAnyTime() {
        DNode ministry = builder.node(null, "Ministry");
        for (int i = 0; i < 5; i++) {
            builder.edge(ministry, builder.node(null, "Office " + i), "");
        }
        LayoutSettings open = LayoutSettings.standard().with(Direction.UNDEFINED);
        for (int checks = 0; checks < 300; checks++) {
            int[] left = {checks};
            new DiagramLayout().arrange(builder.diagram, open, () -> left[0]-- <= 0);
        }
    }

    @Test
    void aLabelDoesNotStandOnTheCornerOfAWayAroundATitle() {
        DNode ministry = builder.node(null, "Ministry of Environment");
        DNodeContainer zones = builder.container(null, "Special economic zone administrations");
        builder.node(zones, "One-stop office of the zone");
        builder.edge(ministry, builder.node(zones, "Zone with a pilot"), "coordinates with");
        Scene scene = arranged(Direction.DOWN);
        SceneEdge edge = scene.edges().get(0);
        var label = edge.labels().get(0).bounds();
        for (Position corner : edge.route().subList(1, edge.route().size() - 1)) {
            assertTrue(
                    corner.y() < label.y() || corner.y() > label.y() + label.height(),
                    corner + " in " + label);
        }
    }
}
