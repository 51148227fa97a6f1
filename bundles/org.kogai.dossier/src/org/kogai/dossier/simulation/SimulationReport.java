// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.simulation;

import org.kogai.dossier.Json;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.semantics.simulation.Coverage;
import org.kogai.semantics.simulation.Difference;
import org.kogai.semantics.simulation.Need;
import org.kogai.semantics.simulation.Simulation;
import org.kogai.semantics.simulation.TrainingPlan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The result of a simulation as JSON. */
public final class SimulationReport {
    private SimulationReport() {}

    /**
     * An object with coverage (rules, total, byProvince, byIndustry, posts, classes), training and
     * difference, the last two where there are any.
     *
     * @param language BCP 47 tag of names
     */
    public static String json(Simulation simulation, String language) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("coverage", coverage(simulation.coverage(), language));
        simulation.plan().ifPresent(plan -> json.put("training", training(plan, language)));
        simulation
                .difference()
                .ifPresent(difference -> json.put("difference", difference(difference, language)));
        return Json.of(json);
    }

    private static Map<String, Object> coverage(Coverage coverage, String language) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rules", coverage.rules().getKey());
        json.put("name", coverage.rules().label(language));
        json.put("total", need(coverage.total()));
        json.put("byProvince", groups(coverage.byProvince(), "province"));
        json.put("byIndustry", groups(coverage.byIndustry(), "industry"));
        Map<String, Object> posts = new LinkedHashMap<>();
        for (Map.Entry<ManagerPostType, Long> post : coverage.byPost().entrySet()) {
            posts.put(post.getKey().getCode(), post.getValue());
        }
        json.put("posts", posts);
        json.put("classes", coverage.byClass());
        return json;
    }

    private static List<Object> groups(Map<String, Need> groups, String key) {
        List<Object> list = new ArrayList<>();
        groups.forEach(
                (name, need) -> {
                    Map<String, Object> group = new LinkedHashMap<>();
                    group.put(key, name);
                    group.putAll(need(need));
                    list.add(group);
                });
        return list;
    }

    private static Map<String, Object> need(Need need) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("factories", need.factories());
        json.put("covered", need.covered());
        json.put("posts", need.posts());
        json.put("persons", need.persons());
        return json;
    }

    private static Map<String, Object> training(TrainingPlan plan, String language) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scheme", plan.scheme().label(language));
        json.put("seatsPerYear", plan.scheme().getSeatsPerYear());
        json.put("completion", plan.completion());
        json.put("persons", plan.persons());
        plan.done().ifPresent(year -> json.put("done", year));
        json.put("years", plan.years().stream().map(SimulationReport::year).toList());
        return json;
    }

    private static Map<String, Object> year(TrainingPlan.Year year) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("year", year.year());
        json.put("qualified", year.qualified());
        json.put("missing", year.missing());
        return json;
    }

    private static Map<String, Object> difference(Difference difference, String language) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("with", coverage(difference.second(), language));
        json.put("persons", difference.persons());
        json.put("gained", ids(difference.gained()));
        json.put("lost", ids(difference.lost()));
        return json;
    }

    private static List<String> ids(List<Difference.Factory> factories) {
        return factories.stream().map(Difference.Factory::id).toList();
    }
}
