// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Division of diagrams that cannot be read on one slide. */
class DiagramPartsTest {
    private static final SlideRoom ROOM = new SlideRoom(1200, 520);
    private static final Stroke LINE = new Stroke("#1f3a5f", 1, LineStyle.SOLID);

    private static SceneNode node(String id, double x, double y, double width, double height) {
        return node(id, new Rectangle(x, y, width, height), List.of());
    }

    private static SceneNode node(String id, Rectangle box, List<SceneNode> children) {
        TextStyle style = new TextStyle(8, false, false, false, false, "#000000");
        Rectangle place = new Rectangle(box.x() + 4, box.y() + 4, box.width() - 8, 14);
        return new SceneNode(
                id,
                "element " + id,
                Outline.RECTANGLE,
                box,
                Fill.plain("#ffffff"),
                LINE,
                Optional.of(
                        new Label(
                                "The long name of " + id,
                                List.of(),
                                style,
                                place,
                                Label.Alignment.CENTER)),
                Optional.empty(),
                "Name " + id,
                !children.isEmpty(),
                children);
    }

    /** From the right side of a node to the left side of another. */
    private static SceneEdge edge(SceneNode from, SceneNode to) {
        Rectangle a = from.bounds();
        Rectangle b = to.bounds();
        return new SceneEdge(
                from.id() + "-" + to.id(),
                "",
                from.id(),
                to.id(),
                List.of(
                        new Position(a.x() + a.width(), a.center().y()),
                        new Position(b.x(), b.center().y())),
                false,
                LINE,
                EdgeArrows.NO_DECORATION,
                EdgeArrows.INPUT_ARROW,
                List.of(),
                "");
    }

    /** Nodes in rows of ten. */
    private static List<SceneNode> nodes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> node("n" + i, i % 10 * 140, i / 10 * 60, 100, 30))
                .toList();
    }

    private static Scene scene(List<SceneNode> nodes, List<SceneEdge> edges) {
        return new Scene("Map", "en", 1400, 60 * (1 + nodes.size() / 10.0), nodes, edges);
    }

    private static List<Scene> parts(Scene scene) {
        return DiagramParts.of(scene, ROOM);
    }

    private static Stream<SceneNode> all(SceneNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(it -> all(it)));
    }

    private static List<String> names(Scene scene) {
        return scene.nodes().stream().flatMap(it -> all(it)).map(SceneNode::id).toList();
    }

    @Test
    void whatCanBeReadStaysAsItIs() {
        Scene scene = new Scene("Map", "en", 400, 200, nodes(2), List.of());
        assertEquals(List.of(scene), parts(scene));
    }

    @Test
    void everyPartCanBeRead() {
        List<Scene> parts = parts(scene(nodes(100), List.of()));
        assertTrue(parts.size() > 1);
        assertTrue(parts.stream().allMatch(ROOM::shows));
    }

    @Test
    void noNodeIsLostOrShownTwice() {
        List<String> shown = new ArrayList<>();
        parts(scene(nodes(100), List.of())).forEach(part -> shown.addAll(names(part)));
        assertEquals(100, shown.size());
        assertEquals(100, Set.copyOf(shown).size());
    }

    @Test
    void freeSpaceIsTakenAwayBeforeADiagramIsDivided() {
        Scene wide =
                new Scene(
                        "Map",
                        "en",
                        5000,
                        100,
                        List.of(node("a", 0, 0, 100, 40), node("b", 4800, 0, 100, 40)),
                        List.of());
        assertEquals(1, parts(wide).size());
    }

    @Test
    void everyConnectionIsOnSomePart() {
        List<SceneNode> nodes = nodes(100);
        List<SceneEdge> edges =
                IntStream.range(0, 99)
                        .filter(i -> i % 10 != 9)
                        .mapToObj(i -> edge(nodes.get(i), nodes.get(i + 1)))
                        .toList();
        List<Scene> parts = parts(scene(nodes, edges));
        Set<String> shown = new TreeSet<>();
        parts.subList(1, parts.size())
                .forEach(part -> part.edges().forEach(edge -> shown.add(edge.id())));
        assertEquals(edges.size(), shown.size());
    }

    private static String text(Scene scene, String id) {
        return scene.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .flatMap(SceneNode::label)
                .map(Label::text)
                .orElse("");
    }

    /** Parts of eight long rows of large nodes. */
    private static List<Scene> rows() {
        List<SceneNode> nodes =
                IntStream.range(0, 160)
                        .mapToObj(i -> node("n" + i, i % 20 * 260, i / 20 * 260, 200, 220))
                        .toList();
        return parts(
                new Scene(
                        "Map", "en", 5200, 2080, nodes, List.of(edge(nodes.get(0), nodes.get(1)))));
    }

    @Test
    void theOverviewNamesWhatIsOnEachSlide() {
        List<Scene> parts = rows();
        assertTrue(parts.size() > 2);
        for (int slide = 2; slide <= parts.size(); slide++) {
            String names = text(parts.get(0), "part " + slide + "/" + parts.size());
            String first = names(parts.get(slide - 1)).get(0);
            assertTrue(names.startsWith("The long name of " + first), names);
        }
    }

    @Test
    void twoPartsNeedNoOverview() {
        List<SceneNode> nodes = nodes(20);
        Scene scene =
                new Scene("Map", "en", 1400, 120, nodes, List.of(edge(nodes.get(0), nodes.get(1))));
        List<Scene> parts = DiagramParts.of(scene, new SlideRoom(1000, 150));
        assertEquals(2, parts.size());
        assertTrue(parts.stream().noneMatch(part -> names(part).contains("part 2/2")));
    }

    @Test
    void theOverviewTellsWhatLeadsToWhat() {
        List<Scene> parts = questions(new SlideRoom(700, 170));
        String words = text(parts.get(0), "part 3/" + parts.size());
        assertTrue(
                words.startsWith("The long name of question0 – The long name of answer0\n"), words);
    }

    @Test
    void boxesOfAnOverviewLeadToTheirSlides() {
        Scene overview = rows().get(0);
        assertTrue(
                overview.nodes().stream()
                        .allMatch(box -> SlideList.target(box.id()).orElse(0) > 1));
    }

    /** A question with five further ones, each of which has its own answer and one in common. */
    private static List<Scene> questions() {
        return questions(new SlideRoom(900, 260));
    }

    private static List<Scene> questions(SlideRoom room) {
        SceneNode first = node("first", 0, 400, 400, 60);
        SceneNode common = node("common", 1600, 900, 400, 60);
        List<SceneNode> nodes = new ArrayList<>(List.of(first, common));
        List<SceneEdge> edges = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            SceneNode question = node("question" + i, 800, i * 200, 400, 60);
            SceneNode answer = node("answer" + i, 1600, i * 160, 400, 60);
            nodes.addAll(List.of(question, answer));
            edges.addAll(List.of(edge(first, question), edge(question, answer)));
            if (i > 2) {
                edges.add(edge(question, common));
            }
        }
        return DiagramParts.of(new Scene("Flow", "en", 2000, 1000, nodes, edges), room);
    }

    @Test
    void aQuestionStaysWithItsAnswers() {
        for (Scene part : questions()) {
            for (int i = 0; i < 5; i++) {
                assertEquals(
                        names(part).contains("question" + i), names(part).contains("answer" + i));
            }
        }
    }

    @Test
    void anAnswerInCommonIsWithEachOfItsQuestions() {
        Set<String> shown = new TreeSet<>();
        questions().forEach(part -> part.edges().forEach(edge -> shown.add(edge.id())));
        assertTrue(shown.containsAll(List.of("question3-common", "question4-common")));
    }

    @Test
    void aFrameIsRepeatedAroundEachPartOfWhatIsInIt() {
        SceneNode frame = node("frame", new Rectangle(-10, -30, 1430, 700), nodes(100));
        List<Scene> parts = parts(scene(List.of(frame), List.of()));
        assertTrue(parts.size() > 1);
        assertTrue(parts.stream().allMatch(part -> names(part).contains("frame")));
    }

    @Test
    void aNodeLargerThanASlideStandsAlone() {
        Scene scene =
                new Scene("Map", "en", 4000, 2000, List.of(node("a", 0, 0, 4000, 2000)), List.of());
        assertEquals(List.of("a"), names(parts(scene).get(0)));
    }

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
                PartScene.of(new SceneTree(whole), Set.of("body"), Set.of("ministry"), Set.of());
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
                        new SceneTree(whole),
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

    @Test
    void anEdgeToWhatIsInAContainerBeginsBelowTheTitle() {
        SceneNode inside = node("inside", 10, 100, 100, 30);
        SceneNode ministry = node("ministry", new Rectangle(0, 0, 400, 200), List.of(inside));
        SceneEdge down =
                Redrawn.edge(
                        edge(ministry, inside),
                        List.of(new Position(60, 0), new Position(60, 100)),
                        List.of());
        Scene whole = new Scene("Map", "en", 400, 200, List.of(ministry), List.of(down));
        Scene part =
                PartScene.of(new SceneTree(whole), Set.of("inside"), Set.of("ministry"), Set.of());
        Rectangle title = part.nodes().get(0).label().orElseThrow().bounds();
        double start = part.edges().get(0).route().get(0).y();
        assertEquals(title.y() + title.height(), start, 0.5);
    }

    /** Rows of six cells, of which the last have nothing in them. */
    private static List<Scene> grid(int rows, int filled, double height) {
        List<SceneNode> lanes = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<SceneNode> cells = new ArrayList<>();
            for (int column = 0; column < 6; column++) {
                String id = "r" + row + "c" + column;
                double y = 40 + row * (height + 20);
                List<SceneNode> entries =
                        column < filled
                                ? List.of(node(id + "e", column * 400 + 20, y + 30, 360, 30))
                                : List.of();
                Rectangle box = new Rectangle(column * 400, y, 400, height);
                cells.add(frame(id, box, entries));
            }
            Rectangle box = new Rectangle(0, 20 + row * (height + 20), 2400, height + 20);
            lanes.add(frame("r" + row, box, cells));
        }
        double all = 20 + rows * (height + 20);
        SceneNode table = frame("table", new Rectangle(0, 0, 2400, all), lanes);
        return parts(new Scene("Grid", "en", 2400, all, List.of(table), List.of()));
    }

    private static SceneNode frame(String id, Rectangle box, List<SceneNode> children) {
        SceneNode node = node(id, box, children);
        Label wide = node.label().orElseThrow();
        Rectangle middle = new Rectangle(box.center().x() - 70, box.y() + 4, 140, 14);
        Label label = new Label(wide.text(), List.of(), wide.style(), middle, wide.alignment());
        return new SceneNode(
                id,
                "//Field",
                node.outline(),
                box,
                node.fill(),
                node.border(),
                Optional.of(label),
                Optional.empty(),
                id,
                true,
                children);
    }

    /** Columns of each row of a part. */
    private static Set<Set<String>> columns(Scene part) {
        return part.nodes().get(0).children().stream()
                .map(
                        row ->
                                row.children().stream()
                                        .map(cell -> cell.id().replaceAll(".*c", ""))
                                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    @Test
    void rowsOfOnePartShowTheSameColumns() {
        List<Scene> parts = grid(5, 6, 90);
        assertTrue(parts.size() > 1);
        for (Scene part : parts) {
            assertEquals(1, columns(part).size(), names(part).toString());
        }
    }

    @Test
    void theSameColumnsOfAllRowsFollowEachOther() {
        List<Set<Set<String>>> columns =
                grid(5, 6, 90).stream().map(DiagramPartsTest::columns).toList();
        List<Set<Set<String>>> order = columns.stream().distinct().toList();
        assertEquals(
                columns, columns.stream().sorted(Comparator.comparingInt(order::indexOf)).toList());
    }

    @Test
    void aFrameEndsWhereTheCellsEndThatAreLeftInIt() {
        SceneNode row = grid(3, 6, 80).get(0).nodes().get(0).children().get(0);
        Rectangle last = row.children().get(row.children().size() - 1).bounds();
        assertEquals(last.x() + last.width(), row.bounds().x() + row.bounds().width(), 0.5);
    }

    @Test
    void noSlideIsLeftWithAFewOfManyPairs() {
        List<SceneNode> nodes = new ArrayList<>();
        List<SceneEdge> edges = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            SceneNode exam = node("exam" + i, 0, i * 300, 200, 220);
            SceneNode title = node("title" + i, 300, i * 300, 200, 220);
            nodes.addAll(List.of(exam, title));
            edges.add(edge(exam, title));
        }
        Scene paths = new Scene("Paths", "en", 500, 3900, nodes, edges);
        for (int height = 120; height <= 520; height += 20) {
            List<Scene> parts = DiagramParts.withoutOverview(paths, new SlideRoom(600, height));
            int least = parts.stream().mapToInt(it -> it.nodes().size()).min().orElseThrow();
            assertTrue(2 * least * parts.size() >= nodes.size(), height + ": " + least);
        }
    }

    @Test
    void connectedNodesDoNotStandBesideEachOtherWithoutTheirConnection() {
        SceneNode act = node("act", 0, 0, 100, 20);
        SceneNode order = node("order", 200, 100, 100, 20);
        Scene law =
                new Scene("Law", "en", 300, 120, List.of(act, order), List.of(edge(act, order)));
        for (Scene part : DiagramParts.withoutOverview(law, new SlideRoom(250, 150))) {
            boolean both = names(part).containsAll(List.of("act", "order"));
            assertEquals(both, !part.edges().isEmpty(), names(part).toString());
        }
    }

    /** Frames in frames with nodes in them, joined at random, frames as well as nodes. */
    private static Scene random(Random random) {
        List<SceneNode> all = new ArrayList<>();
        List<SceneNode> frames = new ArrayList<>();
        for (int i = 0; i < 4 + random.nextInt(8); i++) {
            double x = i % 3 * 900;
            double y = i / 3 * 700;
            List<SceneNode> inner = new ArrayList<>();
            for (int j = 0; j < random.nextInt(4); j++) {
                Rectangle box = new Rectangle(x + 20 + j * 220, y + 30, 200, 500);
                List<SceneNode> leaves = new ArrayList<>();
                for (int k = 0; k < random.nextInt(7); k++) {
                    String id = "n" + i + "." + j + "." + k;
                    leaves.add(node(id, box.x() + 20, y + 70 + k * 60, 160, 40));
                }
                inner.add(node("n" + i + "." + j, box, leaves));
                all.addAll(leaves);
            }
            frames.add(node("n" + i, new Rectangle(x, y, 800, 600), inner));
            all.addAll(inner);
        }
        all.addAll(frames);
        List<SceneEdge> edges =
                IntStream.range(0, random.nextInt(60))
                        .mapToObj(
                                i ->
                                        edge(
                                                all.get(random.nextInt(all.size())),
                                                all.get(i % all.size())))
                        .toList();
        return new Scene("Map", "en", 2700, 2800, frames, edges);
    }

    private static Set<String> edges(List<Scene> scenes) {
        return scenes.stream()
                .flatMap(scene -> scene.edges().stream())
                .map(SceneEdge::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Nodes with all that they say. */
    private static Set<String> texts(List<Scene> scenes) {
        return scenes.stream()
                .flatMap(scene -> scene.nodes().stream())
                .flatMap(node -> all(node))
                .map(node -> node.id() + ": " + node.label().map(Label::text).orElse(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void nothingIsLostWhateverIsJoinedToWhatever() {
        for (int seed = 0; seed < 12; seed++) {
            Scene whole = random(new Random(seed));
            for (SlideRoom room : List.of(ROOM, new SlideRoom(700, 400))) {
                List<Scene> parts = DiagramParts.withoutOverview(whole, room);
                assertEquals(edges(List.of(whole)), edges(parts), "seed " + seed);
                assertEquals(texts(List.of(whole)), texts(parts), "seed " + seed);
            }
        }
    }

    @Test
    void anEntryThatStandsForWhatItsFieldStandsForIsNoEmptyField() {
        List<SceneNode> years = new ArrayList<>();
        for (int year = 0; year < 6; year++) {
            SceneNode milestone =
                    frame("m" + year, new Rectangle(year * 400 + 20, 60, 360, 30), List.of());
            SceneNode same =
                    new SceneNode(
                            milestone.id(),
                            "milestone",
                            milestone.outline(),
                            milestone.bounds(),
                            milestone.fill(),
                            milestone.border(),
                            milestone.label(),
                            Optional.empty(),
                            "",
                            true,
                            List.of());
            SceneNode field =
                    node("y" + year, new Rectangle(year * 400, 30, 400, 500), List.of(same));
            years.add(
                    new SceneNode(
                            field.id(),
                            "milestone",
                            field.outline(),
                            field.bounds(),
                            field.fill(),
                            field.border(),
                            field.label(),
                            Optional.empty(),
                            "",
                            true,
                            field.children()));
        }
        SceneNode body = node("body", new Rectangle(0, 0, 2400, 540), years);
        Scene whole = new Scene("Roadmap", "en", 2400, 540, List.of(body), List.of());
        SlideRoom room = new SlideRoom(500, 300);
        assertEquals(texts(List.of(whole)), texts(DiagramParts.withoutOverview(whole, room)));
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
        Scene part = PartScene.of(new SceneTree(whole), Set.of("body"), Set.of("act"), Set.of());
        List<Label.Line> shown = part.nodes().get(1).label().orElseThrow().lines();
        assertEquals(List.of("Act"), shown.stream().map(Label.Line::text).toList());
    }
}
