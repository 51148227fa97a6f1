// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.elk.core.options.Direction;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kogai.diagram.ViewBuilder;
import org.kogai.diagram.edit.ViewEdits;
import org.kogai.diagram.paint.ArrowHead;
import org.kogai.diagram.paint.Bends;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.paint.SvgWriter;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.ContainerLayout;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.DNodeContainer;
import org.kogai.diagram.views.EdgeArrows;
import org.kogai.diagram.views.EdgeRouting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

class DiagramLayoutTest {
    private final DiagramLayout layout = new DiagramLayout();
    private final ViewBuilder builder = new ViewBuilder("Bodies", "en");

    private void arrange() {
        assertTrue(layout.arrange(builder.diagram, LayoutSettings.standard(), Cancellation.NEVER));
    }

    /** Ministries with departments and offices, edges across all levels, some labelled. */
    static ViewBuilder generated(long seed) {
        Random random = new Random(seed);
        ViewBuilder builder = new ViewBuilder("Bodies " + seed, "en");
        List<AbstractDNode> ends = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            DNodeContainer ministry = builder.container(null, "Ministry number " + i);
            ends.add(ministry);
            for (int j = 0; j < random.nextInt(4); j++) {
                DNodeContainer department = builder.container(ministry, "Department " + i + j);
                ends.add(department);
                for (int k = 0; k < random.nextInt(4); k++) {
                    ends.add(builder.node(department, "Office of permits and inspection " + k));
                }
            }
            ends.add(builder.node(ministry, "Cabinet"));
            ends.add(builder.node(null, "Agency " + i));
        }
        for (int i = 0; i < 12; i++) {
            AbstractDNode source = ends.get(random.nextInt(ends.size()));
            AbstractDNode target = ends.get(random.nextInt(ends.size()));
            if (source != target) {
                builder.edge(source, target, i % 2 == 0 ? "reports to" : "");
            }
        }
        return builder;
    }

    @Test
    void whatAPersonMadeStraightStaysStraight() {
        DNode ministry = builder.node(null, "Ministry");
        List<DNode> bodies =
                List.of(builder.node(null, "Air"), builder.node(null, "Water and soil"));
        List<DEdge> edges =
                bodies.stream().map(body -> builder.edge(ministry, body, "leads")).toList();
        arrange();
        new BasicCommandStack().execute(ViewEdits.route(edges, EdgeRouting.STRAIGHT));
        arrange();
        for (DEdge edge : edges) {
            assertEquals(2, edge.getBendpoints().size());
            assertNull(edge.getLabelOffset());
        }
        List<SceneEdge> drawn = Scenes.of(builder.diagram).edges();
        assertTrue(drawn.stream().allMatch(edge -> edge.route().size() == 2));
    }

    @Test
    void linesLieAslantWhereTheirStyleSaysStraight() {
        List<DEdge> edges = leading(EdgeRouting.STRAIGHT);
        arrange();
        assertTrue(edges.stream().allMatch(edge -> edge.getBendpoints().size() == 2));
        edges.forEach(edge -> edge.getOwnedStyle().setRoutingStyle(EdgeRouting.MANHATTAN));
        arrange();
        assertTrue(edges.stream().anyMatch(edge -> edge.getBendpoints().size() > 2));
    }

    @Test
    void aCornerIsSeenBehindALongDecoration() {
        List<DEdge> edges = leading(EdgeRouting.MANHATTAN);
        for (DEdge edge : edges) {
            edge.getOwnedStyle().setTargetArrow(EdgeArrows.DIAMOND);
            edge.getOwnedStyle().setSize(2);
        }
        arrange();
        double needed = ArrowHead.of(EdgeArrows.DIAMOND, 2).length() + Bends.RADIUS;
        for (SceneEdge edge : Scenes.of(builder.diagram).edges()) {
            int last = edge.route().size() - 1;
            Position corner = edge.route().get(last - 1);
            Position tip = edge.route().get(last);
            double length = Math.hypot(tip.x() - corner.x(), tip.y() - corner.y());
            assertTrue(length >= needed - 0.1, () -> length + " of " + needed);
        }
    }

    /** Edges without labels from one node to two others. */
    private List<DEdge> leading(EdgeRouting routing) {
        DNode ministry = builder.node(null, "Ministry");
        List<DNode> bodies =
                List.of(builder.node(null, "Air"), builder.node(null, "Water and soil"));
        List<DEdge> edges = bodies.stream().map(body -> builder.edge(ministry, body, "")).toList();
        edges.forEach(edge -> edge.getOwnedStyle().setRoutingStyle(routing));
        return edges;
    }

    @Test
    void anEdgeIntoAFoldedContainerTakesPartInTheLayout() {
        DNodeContainer ministry = builder.container(null, "Ministry");
        DNode department = builder.node(ministry, "Department");
        DNode agency = builder.node(null, "Agency");
        builder.edge(agency, department, "reports to");
        ministry.setCollapsed(true);
        arrange();
        Scene scene = Scenes.of(builder.diagram);
        assertEquals(ministry.getUid(), scene.edges().get(0).target());
        assertEquals(List.of(), Drawn.overlaps(scene));
        assertTrue(scene.nodes().get(0).bounds().y() > scene.nodes().get(1).bounds().y());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingOverlaps(long seed) {
        ViewBuilder generated = generated(seed);
        layout.arrange(generated.diagram, LayoutSettings.standard(), Cancellation.NEVER);
        assertEquals(List.of(), Drawn.overlaps(Scenes.of(generated.diagram)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noEdgeRunsThroughATitle(long seed) {
        ViewBuilder generated = generated(seed);
        layout.arrange(generated.diagram, LayoutSettings.standard(), Cancellation.NEVER);
        assertEquals(List.of(), Drawn.crossedTitles(Scenes.of(generated.diagram)));
    }

    @Test
    void whatNothingConnectsStandsInFreeSpaceAsABlock() {
        List<AbstractDNode> chain = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            chain.add(builder.node(null, "Body " + i));
            builder.node(null, "Other " + i);
        }
        for (int i = 1; i < chain.size(); i++) {
            builder.edge(chain.get(i - 1), chain.get(i), "");
        }
        arrange();
        Scene scene = Scenes.of(builder.diagram);
        assertEquals(List.of(), Drawn.overlaps(scene));
        double lowest =
                chain.stream()
                        .mapToDouble(one -> one.getBounds().getY() + one.getBounds().getHeight())
                        .max()
                        .orElseThrow();
        assertEquals(lowest + Scenes.MARGIN, scene.height(), 0.2);
    }

    @Test
    void partsOfAboutOneSizeStandInColumns() {
        List<AbstractDNode> firsts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            firsts.add(builder.node(null, "Exam " + i));
            builder.edge(firsts.get(i), builder.node(null, "Post " + i), "");
        }
        arrange();
        assertEquals(2, firsts.stream().map(one -> one.getBounds().getY()).distinct().count());
        assertEquals(3, firsts.stream().map(one -> one.getBounds().getX()).distinct().count());
        assertEquals(List.of(), Drawn.overlaps(Scenes.of(builder.diagram)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void edgesEndAtTheirNodes(long seed) {
        ViewBuilder generated = generated(seed);
        layout.arrange(generated.diagram, LayoutSettings.standard(), Cancellation.NEVER);
        assertEquals(List.of(), Drawn.looseEnds(Scenes.of(generated.diagram)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aSecondArrangeMovesNothing(long seed) {
        ViewBuilder generated = generated(seed);
        layout.arrange(generated.diagram, LayoutSettings.standard(), Cancellation.NEVER);
        String first = SvgWriter.text(Scenes.of(generated.diagram));
        layout.arrange(generated.diagram, LayoutSettings.standard(), Cancellation.NEVER);
        assertEquals(first, SvgWriter.text(Scenes.of(generated.diagram)));
    }

    @Test
    void routesAreOrthogonal() {
        ViewBuilder generated = generated(3);
        layout.arrange(generated.diagram, LayoutSettings.standard(), Cancellation.NEVER);
        for (var edge : Scenes.of(generated.diagram).edges()) {
            for (int i = 1; i < edge.route().size(); i++) {
                double dx = Math.abs(edge.route().get(i).x() - edge.route().get(i - 1).x());
                double dy = Math.abs(edge.route().get(i).y() - edge.route().get(i - 1).y());
                assertTrue(Math.min(dx, dy) < 0.2, edge.alternativeText());
            }
        }
    }

    @Test
    void edgesRunDownByDefault() {
        DNode law = builder.node(null, "Law");
        DNode decree = builder.node(null, "Decree");
        builder.edge(law, decree, "");
        arrange();
        assertTrue(
                decree.getBounds().getY() > law.getBounds().getY() + law.getBounds().getHeight());
    }

    @Test
    void edgesRunInTheDirectionAskedFor() {
        DNode law = builder.node(null, "Law");
        DNode decree = builder.node(null, "Decree");
        builder.edge(law, decree, "");
        LayoutSettings settings =
                new LayoutSettings(
                        LayoutSettings.LAYERED,
                        Direction.RIGHT,
                        List.of(),
                        Map.of(),
                        Duration.ofSeconds(9));
        layout.arrange(builder.diagram, settings, Cancellation.NEVER);
        assertTrue(decree.getBounds().getX() > law.getBounds().getX() + law.getBounds().getWidth());
    }

    @Test
    void whereTheDirectionIsLeftOpenAnswersStandBesideTheirQuestions() {
        List<DNode> questions = new ArrayList<>();
        List<DNode> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            questions.add(builder.node(null, "Is it question number " + i + "?"));
            answers.add(builder.node(null, "Answer " + i));
            builder.edge(questions.get(i), answers.get(i), "yes");
            if (i > 0) {
                builder.edge(questions.get(i - 1), questions.get(i), "no");
            }
        }
        LayoutSettings settings =
                new LayoutSettings(
                        LayoutSettings.LAYERED,
                        Direction.UNDEFINED,
                        List.of(),
                        Map.of(),
                        Duration.ofSeconds(9));
        layout.arrange(builder.diagram, settings, Cancellation.NEVER);
        Scene scene = Scenes.of(builder.diagram);
        assertEquals(List.of(), Drawn.overlaps(scene));
        assertEquals(List.of(), Drawn.looseEnds(scene));
        assertEquals(1, questions.stream().map(q -> q.getBounds().getX()).distinct().count());
        assertEquals(1, answers.stream().map(a -> a.getBounds().getX()).distinct().count());
        assertTrue(answers.get(0).getBounds().getX() > questions.get(0).getBounds().getWidth());
        String first = SvgWriter.text(scene);
        layout.arrange(builder.diagram, settings, Cancellation.NEVER);
        assertEquals(first, SvgWriter.text(Scenes.of(builder.diagram)));
    }

    @Test
    void viewsSizedByTheUserKeepTheirSize() {
        DNode law = builder.node(null, "Law");
        builder.edge(law, builder.node(null, "Decree"), "");
        arrange();
        law.getBounds().setWidth(333);
        law.getBounds().setHeight(77);
        law.setSized(true);
        arrange();
        assertEquals(333, law.getBounds().getWidth());
        assertEquals(77, law.getBounds().getHeight());
    }

    @Test
    void hiddenViewsTakeNoSpace() {
        DNode law = builder.node(null, "Law");
        DNode hidden = builder.node(null, "Hidden");
        builder.edge(law, hidden, "");
        hidden.setVisible(false);
        arrange();
        assertNull(hidden.getBounds());
        assertEquals(20, law.getBounds().getX());
    }

    @Test
    void regionsOfAStackTouch() {
        DNodeContainer stack = builder.stack(null, "Plan", ContainerLayout.VERTICAL_STACK);
        DNodeContainer first = builder.container(stack, "2025");
        DNodeContainer second = builder.container(stack, "2026");
        builder.node(first, "Seminar");
        builder.node(second, "Training course");
        arrange();
        assertEquals(
                first.getBounds().getY() + first.getBounds().getHeight(),
                second.getBounds().getY(),
                0.11);
        assertEquals(first.getBounds().getWidth(), second.getBounds().getWidth());
    }

    @Test
    void rowsOfAStackFormATable() {
        DNodeContainer table = builder.stack(null, "Map", ContainerLayout.VERTICAL_STACK);
        DNodeContainer above = builder.stack(table, "High", ContainerLayout.HORIZONTAL_STACK);
        DNodeContainer below = builder.stack(table, "Low", ContainerLayout.HORIZONTAL_STACK);
        builder.node(builder.container(above, "A"), "A name much wider than the others");
        DNodeContainer right = builder.container(above, "B");
        DNodeContainer left = builder.container(below, "A");
        DNode inside = builder.node(left, "Short");
        DNodeContainer corner = builder.container(below, "B");
        arrange();
        assertEquals(right.getBounds().getX(), corner.getBounds().getX(), 0.11);
        assertEquals(
                table.getBounds().getWidth(),
                corner.getBounds().getX() + corner.getBounds().getWidth(),
                0.11);
        assertEquals(
                left.getBounds().getWidth() / 2,
                inside.getBounds().getX() + inside.getBounds().getWidth() / 2,
                0.5);
    }

    @Test
    void aTableStaysATableWhateverEdgesEnterIt() {
        DNodeContainer table = builder.stack(null, "Map", ContainerLayout.VERTICAL_STACK);
        DNodeContainer above = builder.stack(table, "High", ContainerLayout.HORIZONTAL_STACK);
        DNodeContainer below = builder.stack(table, "Low", ContainerLayout.HORIZONTAL_STACK);
        DNode first = builder.node(builder.container(above, "A"), "First milestone");
        DNodeContainer right = builder.container(above, "B");
        builder.node(builder.container(below, "A"), "Other");
        DNodeContainer corner = builder.container(below, "B");
        DNode last = builder.node(corner, "Last milestone");
        builder.edge(first, last, "");
        builder.edge(builder.node(null, "Note"), last, "");
        builder.edge(builder.node(null, "Remark"), first, "about");
        arrange();
        Scene scene = Scenes.of(builder.diagram);
        assertEquals(List.of(), Drawn.overlaps(scene));
        assertEquals(List.of(), Drawn.looseEnds(scene));
        assertEquals(right.getBounds().getX(), corner.getBounds().getX(), 0.11);
        assertEquals(
                above.getBounds().getY() + above.getBounds().getHeight(),
                below.getBounds().getY(),
                0.11);
        String before = SvgWriter.text(scene);
        arrange();
        assertEquals(before, SvgWriter.text(Scenes.of(builder.diagram)));
    }

    @Test
    void borderNodesSitOnTheirHosts() {
        DNode factory = builder.node(null, "Factory");
        DNode river = builder.node(null, "River");
        DNode outlet = builder.border(factory, "");
        builder.edge(outlet, river, "");
        arrange();
        double bottom = factory.getBounds().getHeight();
        assertEquals(bottom - 5, outlet.getBounds().getY(), 0.2);
    }

    @Test
    void edgesBetweenEdgesDoNotDisturb() {
        DEdge rule = builder.edge(builder.node(null, "Law"), builder.node(null, "Decree"), "");
        builder.edge(builder.node(null, "Source"), rule, "");
        arrange();
        assertEquals(2, Scenes.of(builder.diagram).edges().size());
    }

    @Test
    void anEdgeFromAContainerToItsOwnChildIsRouted() {
        DNodeContainer ministry = builder.container(null, "Ministry");
        DNode office = builder.node(ministry, "Office");
        builder.edge(ministry, office, "");
        arrange();
        assertEquals(List.of(), Drawn.looseEnds(Scenes.of(builder.diagram)));
    }

    @Test
    void anEmptyDiagramIsArranged() {
        arrange();
        assertTrue(builder.diagram.isArranged());
    }

    @Test
    void whenCancelledNothingChanges() {
        DNode law = builder.node(null, "Law");
        builder.edge(law, builder.node(null, "Decree"), "");
        assertFalse(layout.arrange(builder.diagram, LayoutSettings.standard(), () -> true));
        assertNull(law.getBounds());
    }

    @Test
    void whenTimeIsUpThereIsStillADrawing() {
        ViewBuilder generated = generated(5);
        LayoutSettings hasty =
                new LayoutSettings(
                        LayoutSettings.LAYERED, Direction.DOWN, List.of(), Map.of(), Duration.ZERO);
        assertTrue(layout.arrange(generated.diagram, hasty, Cancellation.NEVER));
        Scene scene = Scenes.of(generated.diagram);
        assertEquals(List.of(), Drawn.overlapsOfNodes(scene));
    }

    @Test
    void arrangingIsOneStepThatCanBeUndone() {
        ViewBuilder generated = generated(2);
        layout.arrange(generated.diagram, LayoutSettings.standard(), Cancellation.NEVER);
        String before = SvgWriter.text(Scenes.of(generated.diagram));
        DNode extra = generated.node(null, "One more");
        extra.setVisible(true);
        LayoutGraph graph = new LayoutGraph(generated.diagram);
        new Arranger(
                        graph,
                        LayoutSettings.standard(),
                        new LayoutMonitor(Cancellation.NEVER, Duration.ofSeconds(9)))
                .run();
        ArrangeCommand command =
                new ArrangeCommand(generated.diagram, DiagramLayout.placement(graph));
        assertTrue(command.canExecute());
        command.execute();
        String after = SvgWriter.text(Scenes.of(generated.diagram));
        command.undo();
        assertNull(extra.getBounds());
        generated.diagram.getOwnedDiagramElements().remove(extra);
        assertEquals(before, SvgWriter.text(Scenes.of(generated.diagram)));
        generated.diagram.getOwnedDiagramElements().add(extra);
        command.redo();
        assertEquals(Optional.of(after), Optional.of(SvgWriter.text(Scenes.of(generated.diagram))));
    }
}
