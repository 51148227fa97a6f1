// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kogai.document.poi.parts.SceneSamples.ROOM;
import static org.kogai.document.poi.parts.SceneSamples.edge;
import static org.kogai.document.poi.parts.SceneSamples.names;
import static org.kogai.document.poi.parts.SceneSamples.node;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Division of diagrams that cannot be read on one slide. */
class DiagramPartsTest {
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

    /** Pairs that a layout has laid in another order than that of the model. */
    private static List<Scene> shuffledPairs() {
        List<SceneNode> nodes = new ArrayList<>();
        List<SceneEdge> edges = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            String name = (char) ('a' + i) + "";
            int row = i * 5 % 12;
            SceneNode exam = node(name, 0, row * 300, 200, 220);
            SceneNode title = node("title " + name, 300, row * 300, 200, 220);
            nodes.addAll(List.of(exam, title));
            edges.add(edge(exam, title));
            places.put(exam.element(), i);
            places.put(title.element(), 100 + i);
        }
        Scene paths = new Scene("Paths", "en", 500, 3900, nodes, edges);
        return DiagramParts.of(paths, places, new SlideRoom(600, 180));
    }

    @Test
    void partsFollowTheOrderOfTheModel() {
        List<Scene> parts = shuffledPairs();
        List<String> read =
                parts.subList(1, parts.size()).stream()
                        .flatMap(part -> exams(part).stream())
                        .map(SceneNode::id)
                        .toList();
        assertEquals(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"), read);
    }

    /** By columns, each from the top down. */
    private static List<SceneNode> exams(Scene part) {
        return part.nodes().stream()
                .filter(node -> node.id().length() == 1)
                .sorted(
                        Comparator.comparing((SceneNode node) -> node.bounds().x())
                                .thenComparing(node -> node.bounds().y()))
                .toList();
    }

    @Test
    void theIndexOfPartsFollowsTheOrderOfTheModel() {
        List<String> lines =
                shuffledPairs().get(0).nodes().stream()
                        .filter(box -> box.id().startsWith("part"))
                        .flatMap(box -> box.label().orElseThrow().text().lines())
                        .toList();
        assertEquals(12, lines.size(), lines::toString);
        assertEquals("The long name of a – The long name of title a", lines.get(0));
        assertEquals(lines.stream().sorted().toList(), lines);
    }

    @Test
    void linesOfMovedPairsMoveAlong() {
        for (Scene part : shuffledPairs()) {
            for (SceneEdge edge : part.edges()) {
                double height =
                        part.nodes().stream()
                                .filter(node -> node.id().equals(edge.source()))
                                .findFirst()
                                .orElseThrow()
                                .bounds()
                                .center()
                                .y();
                assertTrue(edge.route().stream().allMatch(at -> Math.abs(at.y() - height) < 1));
            }
        }
    }
}
