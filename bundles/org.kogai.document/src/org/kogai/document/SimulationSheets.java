// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.semantics.simulation.Coverage;
import org.kogai.semantics.simulation.Difference;
import org.kogai.semantics.simulation.Need;
import org.kogai.semantics.simulation.Simulation;
import org.kogai.semantics.simulation.TrainingPlan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tables of numbers of a simulation with their charts. The workbook holds them as sheets; the text
 * document prints the same.
 */
final class SimulationSheets {
    private static final int NAME = 34;
    private static final int NUMBER = 13;

    private final Simulation simulation;
    private final Cells cells;
    private final Phrases phrases;
    private final SimulationCharts charts;

    SimulationSheets(Simulation simulation, Cells cells) {
        this.simulation = simulation;
        this.cells = cells;
        this.phrases = cells.phrases();
        this.charts = new SimulationCharts(phrases);
    }

    /** What each rule set comes to. */
    Sheet results() {
        List<Sheet.Column> columns = new ArrayList<>();
        columns.add(column("rules", 56));
        columns.add(column("status", 16));
        columns.addAll(needColumns());
        List<List<Value>> rows =
                Stream.concat(
                                Stream.of(simulation.coverage()),
                                simulation.difference().map(Difference::second).stream())
                        .map(this::result)
                        .toList();
        SheetChart chart =
                charts.of(
                        Chart.Kind.STACKED_BAR,
                        phrases.of("simulation.chart.sets"),
                        unit("factories"),
                        columns,
                        rows,
                        List.of(3, 4));
        return new Sheet(phrases.of("simulation.sheet.results"), columns, rows, List.of(chart));
    }

    private List<Value> result(Coverage coverage) {
        List<Value> row = new ArrayList<>();
        row.add(cells.name(coverage.rules()));
        row.add(cells.support(coverage.rules()));
        row.addAll(numbers(coverage.total()));
        return row;
    }

    /** Factories, posts and persons by province. */
    Sheet provinces() {
        return groups("province", simulation.coverage().byProvince());
    }

    /** Factories, posts and persons by industry. */
    Sheet industries() {
        return groups("industry", simulation.coverage().byIndustry());
    }

    private Sheet groups(String key, Map<String, Need> groups) {
        List<Sheet.Column> columns = new ArrayList<>();
        columns.add(column(key, NAME));
        columns.addAll(needColumns());
        List<List<Value>> rows = new ArrayList<>();
        for (Map.Entry<String, Need> group : SimulationGroups.of(groups).entries()) {
            rows.add(row(group.getKey(), numbers(group.getValue())));
        }
        List<List<Value>> all = new ArrayList<>(rows);
        all.add(total(numbers(simulation.coverage().total())));
        List<SheetChart> shown =
                SimulationGroups.of(groups).areKnown() ? charts(key, columns, rows) : List.of();
        return new Sheet(phrases.of("simulation.sheet." + key), columns, all, shown);
    }

    private List<SheetChart> charts(
            String key, List<Sheet.Column> columns, List<List<Value>> rows) {
        List<SheetChart> shown = new ArrayList<>();
        shown.add(
                charts.of(
                        Chart.Kind.STACKED_BAR,
                        phrases.of("simulation.chart.covered." + key),
                        unit("factories"),
                        columns,
                        rows,
                        List.of(2, 3)));
        if (simulation.coverage().total().persons() > 0) {
            shown.add(
                    charts.of(
                            Chart.Kind.BAR,
                            phrases.of("simulation.chart.persons." + key),
                            unit("persons"),
                            columns,
                            rows,
                            List.of(6)));
        }
        return shown;
    }

    private List<Sheet.Column> needColumns() {
        return Stream.of("factories", "covered", "open", "share", "posts", "persons")
                .map(this::numbers)
                .toList();
    }

    private static List<Value> numbers(Need need) {
        return List.of(
                new Value.Count(need.factories()),
                new Value.Count(need.covered()),
                new Value.Count(need.factories() - need.covered()),
                new Value.Share(need.coverage()),
                new Value.Count(need.posts()),
                new Value.Count(need.persons()));
    }

    /** Posts that factories must fill. */
    Sheet posts() {
        List<Sheet.Column> columns =
                List.of(
                        column("post", 36),
                        column("status", 20),
                        column("qualification", 18),
                        column("deputy", 13),
                        numbers("factories"),
                        numbers("persons"));
        List<List<Value>> rows =
                simulation.coverage().byPost().entrySet().stream()
                        .map(entry -> post(entry.getKey(), entry.getValue()))
                        .toList();
        return new Sheet(phrases.of("simulation.sheet.posts"), columns, rows);
    }

    private List<Value> post(ManagerPostType post, long factories) {
        return List.of(
                cells.name(post),
                cells.support(post),
                yes(post.isQualificationNeeded()),
                yes(post.isDeputyNeeded()),
                new Value.Count(factories),
                new Value.Count(factories * Need.persons(post)));
    }

    private Value yes(boolean value) {
        return Cells.words(phrases.of(value ? "simulation.yes" : "simulation.no"));
    }

    /** Years of training. */
    Sheet training(TrainingPlan plan) {
        List<Sheet.Column> columns =
                List.of(
                        Sheet.Column.ofNumbers(heading("year"), 16),
                        Sheet.Column.ofNumbers(heading("qualified"), 24),
                        Sheet.Column.ofNumbers(heading("missing"), 24));
        List<List<Value>> rows = plan.years().stream().map(SimulationSheets::year).toList();
        List<SheetChart> chart =
                rows.isEmpty()
                        ? List.of()
                        : List.of(
                                charts.of(
                                        Chart.Kind.LINE,
                                        phrases.of("simulation.chart.training"),
                                        unit("persons"),
                                        columns,
                                        rows,
                                        List.of(1, 2)));
        return new Sheet(phrases.of("simulation.sheet.training"), columns, rows, chart);
    }

    private static List<Value> year(TrainingPlan.Year year) {
        return List.of(
                new Value.Number(year.year()),
                new Value.Count(year.qualified()),
                new Value.Count(year.missing()));
    }

    /** The two rule sets beside each other, by province, or by industry where none is told. */
    Sheet difference(Difference difference) {
        boolean byProvince = SimulationGroups.of(difference.first().byProvince()).areKnown();
        String key = byProvince ? "province" : "industry";
        Map<String, Need> first =
                byProvince ? difference.first().byProvince() : difference.first().byIndustry();
        Map<String, Need> second =
                byProvince ? difference.second().byProvince() : difference.second().byIndustry();
        List<Sheet.Column> columns = new ArrayList<>();
        columns.add(column(key, NAME));
        for (String number : List.of("covered", "persons")) {
            columns.add(column(number, difference.first().rules()));
            columns.add(column(number, difference.second().rules()));
            columns.add(Sheet.Column.ofNumbers(heading("difference." + number), 18));
        }
        List<List<Value>> rows = new ArrayList<>();
        for (Map.Entry<String, Need> group : SimulationGroups.of(first).entries()) {
            rows.add(row(group.getKey(), changes(group.getValue(), second.get(group.getKey()))));
        }
        SheetChart chart =
                charts.of(
                        Chart.Kind.BAR,
                        phrases.of("simulation.chart.difference." + key),
                        unit("factories"),
                        columns,
                        rows,
                        List.of(1, 2));
        List<List<Value>> all = new ArrayList<>(rows);
        all.add(total(changes(difference.first().total(), difference.second().total())));
        return new Sheet(phrases.of("simulation.sheet.difference"), columns, all, List.of(chart));
    }

    private Sheet.Column column(String number, RuleSet rules) {
        return Sheet.Column.ofNumbers(
                phrases.of("simulation.column.of", heading(number), rules.getKey()), 18);
    }

    private static List<Value> changes(Need first, Need second) {
        return List.of(
                new Value.Count(first.covered()),
                new Value.Count(second.covered()),
                new Value.Count(second.covered() - first.covered()),
                new Value.Count(first.persons()),
                new Value.Count(second.persons()),
                new Value.Count(second.persons() - first.persons()));
    }

    /** Identities of the factories that only one of the rule sets covers. */
    Sheet changes(Difference difference) {
        List<Sheet.Column> columns = List.of(column("factory", 40), column("change", 60));
        List<List<Value>> rows = new ArrayList<>();
        changed("gained", difference.gained(), difference, rows);
        changed("lost", difference.lost(), difference, rows);
        return new Sheet(phrases.of("simulation.sheet.changes"), columns, rows);
    }

    private void changed(
            String key, List<String> ids, Difference difference, List<List<Value>> rows) {
        Value change =
                Cells.words(
                        phrases.of(
                                "simulation.change." + key,
                                difference.first().rules().getKey(),
                                difference.second().rules().getKey()));
        ids.forEach(id -> rows.add(List.of(Cells.words(id), change)));
    }

    private List<Value> row(String name, List<Value> numbers) {
        String shown = name.isEmpty() ? phrases.of("simulation.unnamed") : name;
        return Stream.concat(Stream.of(Cells.words(shown)), numbers.stream()).toList();
    }

    private List<Value> total(List<Value> numbers) {
        return row(phrases.of("simulation.total"), numbers);
    }

    private Sheet.Column column(String key, int width) {
        return Sheet.Column.of(heading(key), width);
    }

    private Sheet.Column numbers(String key) {
        return Sheet.Column.ofNumbers(heading(key), NUMBER);
    }

    private String heading(String key) {
        return phrases.of("simulation.column." + key);
    }

    private String unit(String key) {
        return phrases.of("simulation.unit." + key);
    }
}
