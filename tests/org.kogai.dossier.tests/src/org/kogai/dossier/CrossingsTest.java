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
        for (SceneEdge upright : edges) {
            for (SceneEdge level : edges) {
                crossings += upright == level ? 0 : crossings(upright.route(), level.route());
            }
        }
        return crossings;
    }

    private static long crossings(List<Position> upright, List<Position> level) {
        long crossings = 0;
        for (int i = 1; i < upright.size(); i++) {
            for (int k = 1; k < level.size(); k++) {
                if (cross(upright.get(i - 1), upright.get(i), level.get(k - 1), level.get(k))) {
                    crossings++;
                }
            }
        }
        return crossings;
    }

    private static boolean cross(Position top, Position bottom, Position left, Position right) {
        return top.x() == bottom.x()
                && left.y() == right.y()
                && isBetween(left.x(), top.x(), right.x())
                && isBetween(top.y(), left.y(), bottom.y());
    }

    private static boolean isBetween(double a, double middle, double b) {
        return Math.min(a, b) < middle && middle < Math.max(a, b);
    }
}
