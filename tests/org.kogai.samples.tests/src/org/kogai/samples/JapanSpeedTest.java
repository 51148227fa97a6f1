// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Test;
import org.kogai.semantics.appointment.CompiledRules;
import org.kogai.semantics.appointment.FactoryFacts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class JapanSpeedTest {
    /** Budget of goals.md 1; cold, and with room for a busy machine. */
    @Test
    void assessesAHundredThousandFactoriesInASecond() {
        CompiledRules rules = SampleProject.of("japan").rules("JP", Map.of());
        List<FactoryFacts> factories =
                IntStream.range(0, 100_000).mapToObj(i -> factory(rules, i)).toList();

        assertTimeout(Duration.ofSeconds(1), () -> factories.forEach(rules::assess));
    }

    private static FactoryFacts factory(CompiledRules rules, int i) {
        return rules.columns()
                .facts(
                        "f" + i,
                        Map.of(
                                "industry", "manufacturing",
                                "operator_employees", "" + i % 50,
                                "soot_other", "true",
                                "exhaust_nm3_h", "" + i % 60_000,
                                "water_hazardous", "" + (i % 3 == 0),
                                "effluent_m3_day", "" + i % 15_000));
    }
}
