// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.semantics.appointment.CompiledRules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The rule set of Japan against a plain reading of the law text, written independently of it. */
class JapanOracleTest {
    private static final int FACTORIES = 5_000;
    private static final CompiledRules RULES = SampleProject.of("japan").rules("JP", Map.of());

    @ParameterizedTest
    @ValueSource(longs = {1971, 107, 264, 3})
    void agreesWithThePlainReading(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < FACTORIES; i++) {
            Map<String, String> factory = factory(random);
            assertEquals(oracle(factory), posts(factory), factory::toString);
        }
    }

    private static List<String> posts(Map<String, String> factory) {
        return RULES.assess(RULES.columns().facts("", factory)).posts().stream()
                .map(ManagerPostType::getCode)
                .toList();
    }

    /** Act arts. 2 to 5, Order arts. 1 to 9 and annex 2, Rule art. 8-2, in their own order. */
    private static List<String> oracle(Map<String, String> f) {
        List<String> managers = new ArrayList<>();
        if (!Set.of("manufacturing", "electricity", "gas", "heat").contains(f.get("industry"))) {
            return managers;
        }
        double gas = number(f, "exhaust_nm3_h");
        double water = number(f, "effluent_m3_day");
        boolean soot = is(f, "soot_hazardous") || is(f, "soot_other") && gas >= 10_000;
        if (soot && is(f, "soot_hazardous")) {
            managers.add(gas >= 40_000 ? "Air1" : "Air2");
        }
        if (soot && is(f, "soot_other") && gas >= 10_000) {
            managers.add(gas >= 40_000 ? "Air3" : "Air4");
        }
        if (is(f, "water_hazardous") && (water > 0 || is(f, "infiltrates"))) {
            managers.add(water >= 10_000 ? "Water1" : "Water2");
        }
        if (is(f, "water_other") && water >= 1_000) {
            managers.add(water >= 10_000 ? "Water3" : "Water4");
        }
        boolean heavy =
                number(f, "mechanical_press_kn") >= 980 || number(f, "forging_hammer_t") >= 1;
        boolean shaking = heavy || number(f, "hydraulic_press_kn") >= 2_941;
        if (heavy && is(f, "noise_area") || shaking && is(f, "vibration_area")) {
            managers.add("NoiseVibration");
        }
        if (!soot && is(f, "specified_dust")) {
            managers.add("SpecifiedDust");
        } else if (!soot && is(f, "general_dust")) {
            managers.add("GeneralDust");
        }
        if (is(f, "dioxins")) {
            managers.add("Dioxins");
        }
        List<String> posts = new ArrayList<>();
        if (!managers.isEmpty() && number(f, "operator_employees") > 20) {
            posts.add("Supervisor");
        }
        boolean both =
                (is(f, "soot_hazardous") || is(f, "soot_other"))
                        && (is(f, "water_hazardous") || is(f, "water_other"));
        if (both
                && gas >= 40_000
                && water >= 10_000
                && !is(f, "treatment_independent")
                && !is(f, "same_manager_for_scrubber")) {
            posts.add("Senior");
        }
        posts.addAll(managers);
        return posts;
    }

    private static Map<String, String> factory(Random random) {
        Map<String, String> f = new HashMap<>();
        f.put(
                "industry",
                pick(
                        random,
                        "manufacturing",
                        "manufacturing",
                        "electricity",
                        "gas",
                        "heat",
                        "other"));
        f.put("operator_employees", pick(random, "", "1", "20", "21", "300"));
        f.put("exhaust_nm3_h", near(random, 10_000, 40_000));
        f.put("effluent_m3_day", near(random, 1_000, 10_000));
        f.put("mechanical_press_kn", near(random, 980, 980));
        f.put("hydraulic_press_kn", near(random, 2_941, 980));
        f.put("forging_hammer_t", pick(random, "", "0.5", "0.999", "1", "1.0", "3"));
        for (String flag :
                List.of(
                        "soot_hazardous",
                        "soot_other",
                        "water_hazardous",
                        "water_other",
                        "infiltrates",
                        "noise_area",
                        "vibration_area",
                        "specified_dust",
                        "general_dust",
                        "dioxins",
                        "treatment_independent",
                        "same_manager_for_scrubber")) {
            f.put(flag, pick(random, "true", "false", ""));
        }
        return f;
    }

    /** A number at, just below, just above or far from one of two thresholds. */
    private static String near(Random random, int one, int other) {
        int threshold = random.nextBoolean() ? one : other;
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> threshold - 1 + ".9";
            case 2 -> "" + threshold;
            case 3 -> "" + (threshold + 1);
            case 4 -> "" + random.nextInt(2 * threshold);
            default -> "" + 3 * threshold;
        };
    }

    private static String pick(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }

    private static double number(Map<String, String> f, String column) {
        String text = f.get(column);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    private static boolean is(Map<String, String> f, String column) {
        return "true".equals(f.get(column));
    }
}
