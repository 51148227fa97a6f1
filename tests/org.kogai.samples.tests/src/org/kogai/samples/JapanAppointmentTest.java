// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.semantics.appointment.Assessment;
import org.kogai.semantics.appointment.CompiledRules;
import org.kogai.semantics.appointment.Consequence;
import org.kogai.semantics.appointment.FactoryFacts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The published cases of the Japanese Act with known answers. */
class JapanAppointmentTest {
    private static final SampleProject JAPAN = SampleProject.of("japan");
    private static final CompiledRules RULES = JAPAN.rules("JP", Map.of());

    /** Facts are written as column or column=value; the default is manufacturing, 100 persons. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
J01 | soot_other exhaust_nm3_h=12000 operator_employees=150 | Supervisor Air4
J02 | soot_other exhaust_nm3_h=9999 operator_employees=150 | ''
J04 | soot_other exhaust_nm3_h=39999 | Supervisor Air4
J06 | soot_hazardous exhaust_nm3_h=800 operator_employees=30 | Supervisor Air2
J07 | soot_hazardous exhaust_nm3_h=55000 | Supervisor Air1
J09 | soot_hazardous exhaust_nm3_h=6000 | Supervisor Air2
J11 | exhaust_nm3_h=60000 | ''
J12 | industry=other soot_other exhaust_nm3_h=20000 | ''
J14 | water_hazardous effluent_m3_day=300 operator_employees=21 | Supervisor Water2
J15 | water_hazardous effluent_m3_day=300 operator_employees=20 | Water2
J17 | water_other effluent_m3_day=999 | ''
J18 | water_other effluent_m3_day=1000 | Supervisor Water4
J20 | water_hazardous effluent_m3_day=12000 | Supervisor Water1
J21 | water_hazardous water_other effluent_m3_day=5000 | Supervisor Water2 Water4
J23 | water_hazardous infiltrates | Supervisor Water2
J24 | mechanical_press_kn=980 noise_area vibration_area | Supervisor NoiseVibration
J25 | mechanical_press_kn=979 noise_area vibration_area | ''
J27 | hydraulic_press_kn=3000 vibration_area | Supervisor NoiseVibration
J29 | forging_hammer_t=1.0 noise_area | Supervisor NoiseVibration
J31 | general_dust soot_other exhaust_nm3_h=3000 | Supervisor GeneralDust
J32 | specified_dust | Supervisor SpecifiedDust
J33 | specified_dust soot_other exhaust_nm3_h=15000 | Supervisor Air4
J35 | soot_other exhaust_nm3_h=300000 dioxins | Supervisor Air3 Dioxins
J36 | soot_other exhaust_nm3_h=50000 water_other effluent_m3_day=12000 | Supervisor Senior Air3 Water3
J41 | soot_hazardous soot_other exhaust_nm3_h=4000 | Supervisor Air2
J42 | water_hazardous effluent_m3_day=15000 infiltrates | Supervisor Water1
""")
    void answersThePublishedCase(String id, String factory, String posts) {
        assertEquals(posts, posts(RULES, factory));
    }

    @ParameterizedTest
    @CsvSource({
        "hydraulic_press_kn=3000 noise_area, ''",
        "mechanical_press_kn=980, ''",
        "water_hazardous, ''",
        "water_hazardous water_other effluent_m3_day=300, Supervisor Water2",
        "soot_hazardous soot_other exhaust_nm3_h=15000, Supervisor Air2 Air4",
        "soot_hazardous soot_other exhaust_nm3_h=40000, Supervisor Air1 Air3",
        "general_dust specified_dust, Supervisor SpecifiedDust",
        "industry=heat soot_other exhaust_nm3_h=10000, Supervisor Air4",
        "dioxins operator_employees=5, Dioxins",
    })
    void minds(String factory, String posts) {
        assertEquals(posts, posts(RULES, factory));
    }

    @ParameterizedTest
    @CsvSource({"treatment_independent", "same_manager_for_scrubber"})
    void needsNoSeniorManagerWhereExempt(String exemption) {
        String big = "soot_other exhaust_nm3_h=40000 water_other effluent_m3_day=10000 ";

        assertEquals("Supervisor Senior Air3 Water3", posts(RULES, big));
        assertEquals("Supervisor Air3 Water3", posts(RULES, big + exemption));
    }

    @Test
    void readsJ41ByTheLetterWhenAsked() {
        CompiledRules letter = JAPAN.rules("JP", Map.of("J41", "letter"));

        assertEquals(
                "Supervisor Air2 Air4",
                posts(letter, "soot_hazardous soot_other exhaust_nm3_h=4000"));
    }

    @Test
    void readsJ42ByBothRowsWhenAsked() {
        CompiledRules both = JAPAN.rules("JP", Map.of("J42", "bothRows"));

        assertEquals(
                "Supervisor Water1 Water2",
                posts(both, "water_hazardous effluent_m3_day=15000 infiltrates"));
    }

    @Test
    void namesRuleAndArticleOfEachPost() {
        Assessment answer = RULES.assess(FactoryText.of(RULES, "soot_hazardous exhaust_nm3_h=800"));

        assertEquals(
                List.of(
                        "Supervisor R11 Act art. 3(1); Order art. 6",
                        "Air2 R3 Act art. 4(1); Order art. 7(1); Order annex 2 row 2"),
                answer.consequences().stream()
                        .filter(consequence -> consequence.outcome().getPost() != null)
                        .map(JapanAppointmentTest::because)
                        .toList());
    }

    @Test
    void givesBothReasonsForNoiseAndVibration() {
        Assessment answer =
                RULES.assess(FactoryText.of(RULES, "forging_hammer_t=2 noise_area vibration_area"));

        assertEquals(
                List.of("R11", "R6", "R7"),
                answer.consequences().stream()
                        .filter(consequence -> consequence.outcome().getPost() != null)
                        .map(Consequence::ruleCode)
                        .toList());
    }

    @Test
    void tellsWhetherTheFactoryIsSpecified() {
        assertTrue(
                RULES.assess(FactoryText.of(RULES, "soot_other exhaust_nm3_h=10000"))
                        .is("specified"));
        assertFalse(
                RULES.assess(FactoryText.of(RULES, "soot_other exhaust_nm3_h=9999"))
                        .is("specified"));
    }

    private static String because(Consequence consequence) {
        return consequence.outcome().getPost().getCode()
                + " "
                + consequence.ruleCode()
                + " "
                + consequence.articles("en");
    }

    private static String posts(CompiledRules rules, String factory) {
        return rules.assess(FactoryText.of(rules, factory)).posts().stream()
                .map(ManagerPostType::getCode)
                .collect(Collectors.joining(" "));
    }

    /** Factories in short. */
    private static final class FactoryText {
        static FactoryFacts of(CompiledRules rules, String text) {
            Map<String, String> cells = new HashMap<>();
            cells.put("industry", "manufacturing");
            cells.put("operator_employees", "100");
            Arrays.stream(text.split(" "))
                    .map(fact -> fact.split("="))
                    .forEach(fact -> cells.put(fact[0], fact.length > 1 ? fact[1] : "true"));
            return rules.columns().facts("", cells);
        }
    }
}
