// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.document.poi.PaperParts;
import org.kogai.semantics.time.Standpoint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A diagram of a sample that takes several slides loses nothing on the way. */
class DividedDiagramsTest {
    private static final String TITLE = "Gap trace – Kingdom of Cambodia";

    private static final Pattern CONNECTOR =
            Pattern.compile("<p:nvCxnSpPr><p:cNvPr [^>]*?name=\"([^\"]+)\"");

    @TempDir Path folder;

    @Test
    void everyConnectionOfTheGapTraceIsOnSomePart() throws IOException {
        Path deck = deck();
        try (Dossier dossier = SampleProject.open(folder)) {
            DiagramItem trace = dossier.diagrams(List.of("GapTrace-KH")).get(0);
            Set<String> lost = new TreeSet<>();
            dossier.painter(Standpoint.everything())
                    .scene(trace, "en", Progress.NONE)
                    .edges()
                    .forEach(edge -> lost.add(edge.id()));
            assertFalse(lost.isEmpty());
            connections(deck).forEach(lost::removeAll);
            assertEquals(Set.of(), lost);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void everyConnectionAndNodeOfTheInstitutionMapIsOnSomePart(String language) throws IOException {
        try (Dossier dossier = SampleProject.open(folder)) {
            DiagramItem map = dossier.diagrams(List.of("InstitutionMap-KH")).get(0);
            Scene whole =
                    dossier.painter(Standpoint.everything()).scene(map, language, Progress.NONE);
            List<Scene> parts = PaperParts.of(whole);
            assertEquals(ids(List.of(whole)), ids(parts));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void everyTextOnPaperHasAtLeastFiveAndAHalfPoints(String language) throws IOException {
        try (Dossier dossier = SampleProject.open(folder)) {
            for (DiagramItem item : dossier.featuredDiagrams()) {
                Scene whole =
                        dossier.painter(Standpoint.everything())
                                .scene(item, language, Progress.NONE);
                List<Scene> parts = PaperParts.of(whole);
                for (Scene part : parts) {
                    double size = PaperParts.size(part, parts.size(), Pictures.PAPER);
                    double least = size * smallest(PaperParts.readable(part, size));
                    assertTrue(least > 5.499, item.name() + ": " + least);
                }
            }
        }
    }

    private static double smallest(Scene scene) {
        Stream<Label> nodes =
                scene.nodes().stream()
                        .flatMap(DividedDiagramsTest::all)
                        .flatMap(node -> node.label().stream());
        return Stream.concat(nodes, scene.edges().stream().flatMap(it -> it.labels().stream()))
                .mapToDouble(label -> label.style().points())
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private static Stream<SceneNode> all(SceneNode node) {
        return Stream.concat(
                Stream.of(node), node.children().stream().flatMap(DividedDiagramsTest::all));
    }

    private static Set<String> ids(List<Scene> scenes) {
        Set<String> ids = new TreeSet<>();
        for (Scene scene : scenes) {
            scene.edges().forEach(edge -> ids.add(edge.id()));
            scene.nodes().forEach(node -> collect(node, ids));
        }
        return ids;
    }

    private static void collect(SceneNode node, Set<String> ids) {
        ids.add(node.id());
        node.children().forEach(child -> collect(child, ids));
    }

    private Path deck() throws IOException {
        Path out = folder.resolve("out");
        try (Dossier dossier = SampleProject.open(folder.resolve("project"));
                OutputFolder target = new OutputFolder(out)) {
            dossier.documentGeneration()
                    .generate(
                            dossier.documents(List.of("diagram-deck")),
                            SampleProject.ENGLISH,
                            target,
                            Progress.NONE);
            target.commit();
        }
        return out.resolve("diagram-deck.en.pptx");
    }

    /** Names of the connectors of each slide of the diagram, in the order of the deck. */
    private static List<Set<String>> connections(Path deck) throws IOException {
        List<Set<String>> connections = new ArrayList<>();
        try (ZipFile zip = new ZipFile(deck.toFile())) {
            List<? extends ZipEntry> slides =
                    zip.stream()
                            .filter(part -> part.getName().matches("ppt/slides/slide\\d+\\.xml"))
                            .sorted(Comparator.comparingInt(part -> number(part.getName())))
                            .toList();
            for (ZipEntry slide : slides) {
                String xml = text(zip, slide);
                if (xml.contains(TITLE)) {
                    connections.add(
                            CONNECTOR
                                    .matcher(xml)
                                    .results()
                                    .map(found -> found.group(1))
                                    .collect(Collectors.toSet()));
                }
            }
        }
        return connections;
    }

    private static String text(ZipFile zip, ZipEntry part) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int number(String name) {
        return Integer.parseInt(name.replaceAll("\\D", ""));
    }
}
