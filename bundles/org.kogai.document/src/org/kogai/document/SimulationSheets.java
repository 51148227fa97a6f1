// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.Texts;
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

    /** Number of the first column about posts among the numbers. */
    private static final int POSTS = 4;

    /** Made-up factories that are printed: a page shows what they look like. */
    private static final int PRINTED = 25;

    private final Simulation simulation;
    private final Cells cells;
    private final String language;
    private final Phrases phrases;
    private final SimulationCharts charts;
    private final Industries industries;

    SimulationSheets(Simulation simulation, Cells cells) {
        this.simulation = simulation;
        this.cells = cells;
        this.language = cells.language();
        this.phrases = cells.phrases();
        this.charts = new SimulationCharts(phrases);
        this.industries = new Industries(phrases);
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
        return noted(
                new Sheet(phrases.of("simulation.sheet.results"), columns, rows, List.of(chart)));
    }

    private List<Value> result(Coverage coverage) {
        List<Value> row = new ArrayList<>();
        row.add(cells.name(coverage.rules()));
        row.add(cells.support(coverage.rules()));
        row.addAll(isAboutPosts(coverage) ? numbers(coverage.total()) : withoutPosts(coverage));
        return row;
    }

    /** Whether a rule set asks for posts at all, and not for permits or other duties only. */
    private static boolean isAboutPosts(Coverage coverage) {
        return coverage.total().posts() > 0
                || coverage.rules().getRules().stream()
                        .flatMap(rule -> rule.getOutcomes().stream())
                        .anyMatch(outcome -> outcome.getPost() != null);
    }

    private List<Value> withoutPosts(Coverage coverage) {
        List<Value> numbers = new ArrayList<>(numbers(coverage.total()));
        for (int i = POSTS; i < numbers.size(); i++) {
            numbers.set(i, Cells.words(phrases.of("law.dash")));
        }
        return numbers;
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
            rows.add(row(name(key, group.getKey()), numbers(group.getValue())));
        }
        List<List<Value>> all = new ArrayList<>(rows);
        all.add(total(numbers(simulation.coverage().total())));
        List<SheetChart> shown =
                SimulationGroups.of(groups).areKnown() ? charts(key, columns, rows) : List.of();
        return noted(new Sheet(phrases.of("simulation.sheet." + key), columns, all, shown))
                .unfiltered();
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
        return noted(new Sheet(phrases.of("simulation.sheet.posts"), columns, rows));
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
        return noted(new Sheet(phrases.of("simulation.sheet.training"), columns, rows, chart));
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
        for (String number :
                difference.arePersonsComparable()
                        ? List.of("covered", "persons")
                        : List.of("covered")) {
            columns.add(column(number, difference.first().rules()));
            columns.add(column(number, difference.second().rules()));
            columns.add(Sheet.Column.ofNumbers(heading("difference." + number), 18));
        }
        List<List<Value>> rows = new ArrayList<>();
        for (Map.Entry<String, Need> group : SimulationGroups.of(first).entries()) {
            rows.add(
                    row(
                            name(key, group.getKey()),
                            changes(
                                    group.getValue(),
                                    second.get(group.getKey()),
                                    difference.arePersonsComparable())));
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
        all.add(
                total(
                        changes(
                                difference.first().total(),
                                difference.second().total(),
                                difference.arePersonsComparable())));
        return noted(
                        new Sheet(
                                phrases.of("simulation.sheet.difference"),
                                columns,
                                all,
                                List.of(chart)))
                .unfiltered();
    }

    private Sheet.Column column(String number, RuleSet rules) {
        return Sheet.Column.ofNumbers(
                phrases.of("simulation.column.of", heading(number), Texts.label(rules, language)),
                26);
    }

    private static List<Value> changes(Need first, Need second, boolean persons) {
        List<Value> covered = change(first.covered(), second.covered());
        return persons
                ? Stream.of(covered, change(first.persons(), second.persons()))
                        .flatMap(List::stream)
                        .toList()
                : covered;
    }

    private static List<Value> change(long first, long second) {
        return List.of(
                new Value.Count(first), new Value.Count(second), new Value.Count(second - first));
    }

    /** The factories that only one of the rule sets covers. */
    Sheet changes(Difference difference) {
        List<Sheet.Column> columns =
                List.of(column("factory", 24), column("industry", NAME), column("change", 60));
        List<List<Value>> rows = new ArrayList<>();
        changed("gained", difference.gained(), difference, rows);
        changed("lost", difference.lost(), difference, rows);
        return simulation.madeUp()
                ? madeUp(
                        new Sheet(phrases.of("simulation.sheet.changes.madeUp"), columns, rows),
                        rows.size())
                : new Sheet(phrases.of("simulation.sheet.changes"), columns, rows);
    }

    private Sheet madeUp(Sheet sheet, int rows) {
        if (rows <= PRINTED) {
            return noted(sheet);
        }
        String part = phrases.of("simulation.printed", PRINTED, rows);
        return sheet.withNotes(List.of(phrases.of("simulation.madeUp"), part))
                .printing(new Sheet.Part(PRINTED, part));
    }

    private void changed(
            String key,
            List<Difference.Factory> factories,
            Difference difference,
            List<List<Value>> rows) {
        Value change =
                Cells.words(
                        phrases.of(
                                "simulation.change." + key,
                                Texts.label(difference.first().rules(), language),
                                Texts.label(difference.second().rules(), language)));
        factories.forEach(
                factory ->
                        rows.add(
                                List.of(
                                        Cells.words(factory.id()),
                                        Cells.words(industries.of(factory.industry())),
                                        change)));
    }

    /** A sheet is copied and sent without the others, so each says that its numbers are made up. */
    private Sheet noted(Sheet sheet) {
        return simulation.madeUp()
                ? sheet.withNotes(List.of(phrases.of("simulation.madeUp")))
                : sheet;
    }

    private String name(String key, String group) {
        return key.equals("industry") ? industries.of(group) : group;
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
