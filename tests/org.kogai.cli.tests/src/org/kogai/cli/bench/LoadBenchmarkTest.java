// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.Workspace;

class LoadBenchmarkTest {
    @Test
    void loadsAtLeastThreeTimesAsFastAsPlainEmf() {
        Measurement measurement = new LoadBenchmark("load", 2_000, true).run(() -> {});

        double ratio = (Double) measurement.values().get("ratioToDefaultEmf");
        assertTrue(ratio < 0.34, measurement.toString());
    }

    @Test
    void generatesAboutAsManyElementsAsAskedFor() {
        Workspace workspace = GeneratedModel.of(1_000);

        int elements = 1;
        for (var all = workspace.eAllContents(); all.hasNext(); ) {
            elements += all.next() instanceof Element ? 1 : 0;
        }
        assertEquals(1_003, elements);
    }
}
