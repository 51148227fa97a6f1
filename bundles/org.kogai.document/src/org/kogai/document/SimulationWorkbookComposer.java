// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.Texts;
import org.kogai.model.governance.Citation;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.GovernancePackage;
import org.kogai.model.governance.Source;
import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.model.governance.training.TrainingScheme;
import org.kogai.semantics.Places;
import org.kogai.semantics.appointment.Articles;
import org.kogai.semantics.simulation.Coverage;
import org.kogai.semantics.simulation.Simulation;
import org.kogai.semantics.simulation.TrainingPlan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Composes the workbook on a simulation: results first, then what they rest on. */
final class SimulationWorkbookComposer {
    private final Simulation simulation;
    private final String language;
    private final LocalDate date;
    private final Cells cells;
    private final Phrases phrases;
    private final SimulationAssumptions assumptions;

    SimulationWorkbookComposer(Simulation simulation, String language, LocalDate date) {
        this.simulation = simulation;
        this.language = language;
        this.date = date;
        this.cells = new Cells(language);
        this.phrases = cells.phrases();
        this.assumptions = new SimulationAssumptions(simulation, language);
    }

    Workbook compose() {
        SimulationSheets numbers = new SimulationSheets(simulation, cells);
        Coverage coverage = simulation.coverage();
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new SimulationCoverSheet(simulation, cells, date).sheet());
        sheets.add(numbers.results());
        if (SimulationGroups.of(coverage.byProvince()).areKnown()) {
            sheets.add(numbers.provinces());
        }
        if (SimulationGroups.of(coverage.byIndustry()).areKnown()) {
            sheets.add(numbers.industries());
        }
        if (!coverage.byPost().isEmpty()) {
            sheets.add(numbers.posts());
        }
        simulation.plan().map(numbers::training).ifPresent(sheets::add);
        simulation.difference().map(numbers::difference).ifPresent(sheets::add);
        sheets.add(assumptions());
        sheets.add(rules());
        sheets.add(limits());
        sheets.add(sources());
        // The longest sheet comes last: what is printed first can be read.
        simulation
                .difference()
                .filter(it -> !it.gained().isEmpty() || !it.lost().isEmpty())
                .map(numbers::changes)
                .ifPresent(sheets::add);
        String name = Texts.label(coverage.rules(), language);
        return new Workbook(phrases.of("simulation.title", name), language, date, sheets);
    }

    private Sheet assumptions() {
        List<List<Value>> rows = new ArrayList<>();
        for (RuleSet rules : assumptions.ruleSets()) {
            rows.add(row("simulation.column.rules", cells.name(rules), rules));
            if (rules.getInstrument() != null) {
                rows.add(
                        row(
                                "simulation.column.instrument",
                                cells.name(rules.getInstrument()),
                                rules.getInstrument()));
            }
        }
        simulation.plan().ifPresent(plan -> training(plan, rows));
        rows.add(row("simulation.fact.register", Cells.words(simulation.register())));
        if (simulation.madeUp()) {
            rows.add(row("simulation.column.note", words("simulation.madeUp")));
        }
        assumptions.method().stream()
                .map(sentence -> row("section.simulation.method", Cells.words(sentence)))
                .forEach(rows::add);
        return new Sheet(
                phrases.of("simulation.sheet.assumptions"),
                columns("assumption", 26, "value", 70, "status", 16, "sources", 50, "note", 60),
                rows);
    }

    private void training(TrainingPlan plan, List<List<Value>> rows) {
        rows.add(row("simulation.fact.scheme", cells.name(plan.scheme()), plan.scheme()));
        rows.add(
                row(
                        "simulation.fact.seats",
                        words("simulation.count", plan.scheme().getSeatsPerYear()),
                        plan.scheme()));
        rows.add(row("simulation.fact.completion", words("simulation.percent", plan.completion())));
    }

    private List<Value> row(String key, Value value) {
        return List.of(words(key), value, Value.EMPTY, Value.EMPTY, Value.EMPTY);
    }

    private List<Value> row(String key, Value value, Element element) {
        return List.of(
                words(key),
                value,
                element instanceof TrainingScheme scheme && SimulationAssumptions.isDraft(scheme)
                        ? words("mark.draft")
                        : cells.support(element),
                cells.sources(element),
                cells.note(element));
    }

    private Sheet rules() {
        List<List<Value>> rows = new ArrayList<>();
        for (RuleSet rules : assumptions.ruleSets()) {
            rules.getRules().forEach(rule -> rows.add(rule(rules, rule)));
        }
        return new Sheet(
                phrases.of("simulation.sheet.rules"),
                columns(
                        "rules",
                        36,
                        "code",
                        12,
                        "rule",
                        36,
                        "condition",
                        60,
                        "consequence",
                        44,
                        "articles",
                        40,
                        "status",
                        16,
                        "sources",
                        50),
                rows);
    }

    private List<Value> rule(RuleSet rules, ApplicabilityRule rule) {
        return List.of(
                cells.name(rules),
                Cells.words(rule.getCode()),
                cells.name(rule),
                Cells.words(assumptions.condition(rule)),
                Cells.words(assumptions.consequences(rule)),
                Cells.words(Places.in(language).of(Articles.of(rule.getProvisions(), language))),
                cells.support(rule),
                cells.sources(rule));
    }

    private Sheet limits() {
        return new Sheet(
                phrases.of("simulation.sheet.limits"),
                columns("limit", 120),
                assumptions.limits().stream().map(limit -> List.of(Cells.words(limit))).toList());
    }

    private Sheet sources() {
        Set<Source> sources = new LinkedHashSet<>();
        cited().flatMap(element -> element.getCitations().stream())
                .map(Citation::getSource)
                .filter(source -> source != null)
                .forEach(sources::add);
        return new Sheet(
                phrases.of("sheet.sources"),
                columns(
                        "source",
                        70,
                        "publisher",
                        40,
                        "kind",
                        24,
                        "reliability",
                        24,
                        "address",
                        60),
                sources.stream().map(this::source).toList());
    }

    private Stream<Element> cited() {
        Stream<Element> rules =
                assumptions.ruleSets().stream()
                        .flatMap(
                                set ->
                                        Stream.concat(
                                                Stream.of(set, set.getInstrument()),
                                                set.getRules().stream()))
                        .filter(element -> element != null);
        return Stream.concat(rules, simulation.plan().map(TrainingPlan::scheme).stream());
    }

    private List<Value> source(Source source) {
        return List.of(
                cells.name(source),
                Cells.words(source.getPublisher()),
                cells.word(source, GovernancePackage.Literals.SOURCE__KIND),
                cells.word(source.getReliability()),
                Cells.words(source.getAddress()));
    }

    private Value words(String key, Object... values) {
        return Cells.words(phrases.of(key, values));
    }

    /** Columns from keys and widths in turn. */
    private List<Sheet.Column> columns(Object... keysAndWidths) {
        List<Sheet.Column> columns = new ArrayList<>();
        for (int i = 0; i < keysAndWidths.length; i += 2) {
            columns.add(
                    Sheet.Column.of(
                            phrases.of("simulation.column." + keysAndWidths[i]),
                            (int) keysAndWidths[i + 1]));
        }
        return columns;
    }
}
