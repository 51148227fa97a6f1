// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kogai.model.governance.Element;
import org.kogai.semantics.appointment.Assessment;
import org.kogai.semantics.appointment.CompiledRules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The published cases of Cambodia and Lao PDR. */
class PartnerRulesTest {
    private static final CompiledRules CAMBODIA =
            SampleProject.of("cambodia").rules("KH", Map.of());
    private static final SampleProject LAOS = SampleProject.of("laos");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "C1, level2, 25, true",
        "C3, level1, 40, false",
        "C3, level1, 41, true",
        "C4, level3, 1, true",
        "level 2 at its limit, level2, 20, false",
        "no effluent, level3, 0, false",
        "no listed source, none, 500, false",
    })
    void knowsWhoNeedsADischargePermit(String id, String level, String volume, boolean needed) {
        Assessment answer =
                CAMBODIA.assess(
                        CAMBODIA.columns()
                                .facts(
                                        id,
                                        Map.of(
                                                "source_level", level,
                                                "wastewater_m3_day", volume)));

        assertEquals(needed, !answer.permits().isEmpty());
    }

    @Test
    void letsAFactoryOfLowRiskNotifyTheDistrictOnly() {
        assertEquals(
                List.of("Notify the district", "Set up an environment and safety unit"),
                laos("LA", Map.of("risk", "low")));
    }

    @ParameterizedTest
    @CsvSource({
        "high, Licence to establish a factory",
        "medium, Operation certificate",
    })
    void asksMoreOfHigherRisks(String risk, String permit) {
        assertEquals(permit, laos("LA", Map.of("risk", risk)).get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "201, 0, large",
        "200, 0, medium",
        "51, 0, medium",
        "50, 0, small",
        "10, 0, small",
        "9, 0, household",
        "5, 201, large",
    })
    void sortsLaoFactoriesBySize(String workers, String power, String size) {
        CompiledRules rules = LAOS.rules("LA-SIZE", Map.of());

        assertEquals(
                List.of(size),
                rules.assess(
                                rules.columns()
                                        .facts("", Map.of("workers", workers, "power_hp", power)))
                        .classes());
    }

    private static List<String> laos(String key, Map<String, String> facts) {
        CompiledRules rules = LAOS.rules(key, Map.of());
        Assessment answer = rules.assess(rules.columns().facts("", facts));
        return Stream.<Element>concat(answer.permits().stream(), answer.obligations().stream())
                .map(element -> element.label("en"))
                .toList();
    }
}
