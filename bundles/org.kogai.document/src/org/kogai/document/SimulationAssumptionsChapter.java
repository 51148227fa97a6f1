// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.regulation.ApplicabilityRule;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.semantics.appointment.Articles;
import org.kogai.semantics.simulation.Coverage;
import org.kogai.semantics.simulation.Simulation;

import java.util.ArrayList;
import java.util.List;

/** Rule sets with their sources, register and way of counting. */
final class SimulationAssumptionsChapter {
    private final SimulationFrame frame;
    private final SimulationAssumptions assumptions;
    private final Wording wording;
    private final Manuscript manuscript;

    private SimulationAssumptionsChapter(SimulationFrame frame, SimulationAssumptions assumptions) {
        this.frame = frame;
        this.assumptions = assumptions;
        this.wording = frame.wording();
        this.manuscript = frame.manuscript();
    }

    static void write(SimulationFrame frame, SimulationAssumptions assumptions) {
        new SimulationAssumptionsChapter(frame, assumptions).write();
    }

    private void write() {
        manuscript.heading(1, "chapter.simulation.assumptions");
        assumptions.ruleSets().forEach(this::ruleSet);
        manuscript.heading(2, "section.simulation.register");
        manuscript.facts(
                "simulation.register",
                List.of(wording.phrase("section.simulation.register")),
                register());
        manuscript.heading(2, "section.simulation.method");
        manuscript.add(
                new BulletList(
                        assumptions.method().stream()
                                .map(sentence -> List.<Inline>of(wording.plain(sentence)))
                                .toList()));
    }

    private void ruleSet(RuleSet rules) {
        manuscript.heading(2, wording.name(rules));
        List<Fact> facts = new ArrayList<>();
        facts.add(frame.fact("simulation.column.key", rules.getKey()));
        if (rules.getInstrument() != null) {
            facts.add(
                    frame.fact(
                            "simulation.column.instrument",
                            wording.statedName(rules.getInstrument())));
        }
        if (rules.getEffective() != null) {
            facts.add(
                    frame.fact("simulation.column.effective", wording.date(rules.getEffective())));
        }
        facts.add(frame.fact("simulation.column.support", wording.sources(rules)));
        if (!rules.getNote().isEmpty()) {
            facts.add(frame.fact("simulation.column.note", wording.text(rules.getNote())));
        }
        manuscript.facts("simulation.ruleSet", wording.name(rules), facts);
        manuscript.paragraph("simulation.rules", manuscript.nextTable());
        manuscript.table(
                "table.simulation.rules",
                List.of(
                        frame.column("code", 1.6),
                        frame.column("condition", 4),
                        frame.column("consequence", 3),
                        frame.column("articles", 3)),
                rules.getRules().stream().map(this::rule).toList());
    }

    private List<Table.Cell> rule(ApplicabilityRule rule) {
        String articles = wording.place(Articles.of(rule.getProvisions(), language()));
        List<List<Inline>> sources = new ArrayList<>();
        if (!articles.isEmpty()) {
            sources.add(List.of(wording.plain(articles)));
        }
        sources.add(wording.sources(rule));
        return List.of(
                frame.cell(rule.getCode() == null ? "" : rule.getCode()),
                new Table.Cell(
                        List.of(
                                wording.name(rule),
                                List.of(wording.plain(assumptions.condition(rule))))),
                frame.cell(assumptions.consequences(rule)),
                new Table.Cell(sources));
    }

    private String language() {
        return wording.phrases().language();
    }

    private List<Fact> register() {
        Simulation simulation = frame.simulation();
        List<Fact> facts = new ArrayList<>();
        facts.add(frame.fact("simulation.fact.register", simulation.register()));
        facts.add(
                frame.fact(
                        "simulation.column.factories",
                        frame.words(new Value.Count(simulation.coverage().total().factories()))));
        facts.add(
                frame.fact(
                        "simulation.fact.missing",
                        simulation.missing().isEmpty()
                                ? wording.phrases().of("simulation.fact.none")
                                : String.join(", ", simulation.missing())));
        String unfilled = String.join(wording.phrases().of("separator"), unfilled());
        if (!unfilled.isEmpty()) {
            facts.add(frame.fact("simulation.fact.unfilled", unfilled));
        }
        if (simulation.madeUp()) {
            facts.add(
                    frame.fact(
                            "simulation.column.note", wording.phrases().of("simulation.madeUp")));
        }
        return facts;
    }

    /** What the register tells of no factory at all. */
    private List<String> unfilled() {
        Coverage coverage = frame.simulation().coverage();
        List<String> columns = new ArrayList<>();
        if (!SimulationGroups.of(coverage.byProvince()).areKnown()) {
            columns.add(wording.phrases().of("simulation.column.province"));
        }
        if (!SimulationGroups.of(coverage.byIndustry()).areKnown()) {
            columns.add(wording.phrases().of("simulation.column.industry"));
        }
        return columns;
    }
}
