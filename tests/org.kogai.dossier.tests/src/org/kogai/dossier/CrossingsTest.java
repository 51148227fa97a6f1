// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kogai.diagram.layout.Cancellation;
import org.kogai.diagram.layout.DiagramLayout;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.run.Switch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How often edges cross in the diagrams of the samples that have many of them. */
class CrossingsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        // No order of gaps and measures in two columns has fewer.
        "cambodia, GapTrace, 4",
        "laos, GapTrace, 0",
        "cambodia, InstitutionMap, 0",
        "cambodia, LegalHierarchy, 0",
        "cambodia, MandateOverlap, 0",
        "japan, WhoMustAppoint, 0"
    })
    void edgesCrossNoOftenerThanTheyMust(String sample, String kind, int expected)
            throws IOException {
        try (OpenDiagram diagram = new OpenDiagram(folder, sample, kind)) {
            for (Switch layer : diagram.runtime.layers(diagram.view)) {
                diagram.run(
                        Optional.of(diagram.runtime.setLayer(diagram.view, layer.name(), false)));
            }
            new DiagramLayout()
                    .arrange(
                            diagram.view,
                            diagram.runtime.description(diagram.view).orElseThrow(),
                            Cancellation.NEVER);

            assertEquals(expected, crossings(Scenes.of(diagram.view).edges()));
        }
    }

    private static long crossings(List<SceneEdge> edges) {
        long crossings = 0;
        for (int i = 0; i < edges.size(); i++) {
            for (SceneEdge other : edges.subList(0, i)) {
                crossings += crossings(edges.get(i).route(), other.route());
            }
        }
        return crossings;
    }

    private static long crossings(List<Position> one, List<Position> other) {
        long crossings = 0;
        for (int i = 1; i < one.size(); i++) {
            for (int k = 1; k < other.size(); k++) {
                if (cross(one.get(i - 1), one.get(i), other.get(k - 1), other.get(k))) {
                    crossings++;
                }
            }
        }
        return crossings;
    }

    /** Whether two stretches of any slope cross. */
    private static boolean cross(Position a, Position b, Position c, Position d) {
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    /** On which side of the line from a to b a point lies. */
    private static double side(Position a, Position b, Position p) {
        return (b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x());
    }
}
