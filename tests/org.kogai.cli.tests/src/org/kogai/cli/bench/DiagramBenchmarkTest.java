// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.LinkedHashMap;
import java.util.Map;

class DiagramBenchmarkTest {
    /** Numbers of Eclipse Sirius 7.5 on the models of the conformance case. */
    @ParameterizedTest
    @CsvSource({"300, 210", "1400, 1008"})
    void showsAsManyElementsAsSiriusDoes(int size, long shown) {
        DiagramSpecimen specimen = DiagramSpecimen.of("BasinMap", size, BasinModel::districts);

        assertEquals(shown, DiagramBenchmark.shown(specimen.create()));
    }

    @Test
    void aNetworkHasAsManyEdgesAsNodes() {
        DiagramSpecimen specimen = DiagramSpecimen.of("PlantNetwork", 50, BasinModel::network);

        assertEquals(100, DiagramBenchmark.shown(specimen.create()));
    }

    @Test
    void theMeasuredChangeIsSeenByTheRefresh() {
        DiagramSpecimen specimen = DiagramSpecimen.of("PlantNetwork", 50, BasinModel::network);
        DSemanticDiagram diagram = specimen.create();
        String before = EcoreUtil.copy(diagram).getOwnedDiagramElements().get(0).getName();

        specimen.change();
        specimen.runtime().refresh(diagram);

        assertNotEquals(before, diagram.getOwnedDiagramElements().get(0).getName());
    }

    @Test
    void growthIsTheExponentBetweenTheTwoLargestSizes() {
        Map<Integer, Double> seconds = new LinkedHashMap<>();
        seconds.put(100, 0.5);
        seconds.put(1_000, 1.0);
        seconds.put(2_000, 4.0);

        assertEquals(2.0, DiagramBenchmark.growth(seconds));
    }
}
