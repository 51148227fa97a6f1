// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.Texts;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.semantics.Drafting;
import org.kogai.semantics.Places;
import org.kogai.semantics.simulation.Need;
import org.kogai.semantics.simulation.Simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Composes the paper on a simulation: results first, then what they rest on. */
final class SimulationComposer {
    private final Simulation simulation;
    private final String language;
    private final LocalDate date;
    private final Wording wording;
    private final SimulationFrame frame;

    SimulationComposer(Simulation simulation, String language, LocalDate date) {
        this.simulation = simulation;
        this.language = language;
        this.date = date;
        Citations citations = new Citations(Places.in(language));
        this.wording = new Wording(language, citations);
        this.frame =
                new SimulationFrame(
                        simulation,
                        wording,
                        citations,
                        new Manuscript(wording),
                        new SimulationSheets(simulation, new Cells(language)));
    }

    Document compose() {
        Manuscript manuscript = frame.manuscript();
        SimulationAssumptions assumptions = new SimulationAssumptions(simulation, language);
        manuscript.add(cover());
        manuscript.note("marks.explained");
        manuscript.add(new TableOfContents(wording.phrases().of("contents"), 2));
        SimulationResultsChapter.write(frame);
        SimulationAssumptionsChapter.write(frame, assumptions);
        SimulationNeedsChapter.write(frame);
        SimulationTrainingChapter.write(frame);
        SimulationDifferenceChapter.write(frame);
        manuscript.heading(1, "chapter.simulation.limits");
        manuscript.add(
                new BulletList(
                        assumptions.limits().stream()
                                .map(limit -> List.<Inline>of(wording.plain(limit)))
                                .toList()));
        SourcesChapter.write(manuscript, wording, frame.citations());
        return new Document(title(), language, date, header(), numbering(), manuscript.blocks());
    }

    private Document.Numbering numbering() {
        return wording.phrases().language().equals("ja")
                ? Document.Numbering.CHAPTER
                : Document.Numbering.DECIMAL;
    }

    private Cover cover() {
        RuleSet rules = simulation.coverage().rules();
        List<Fact> facts = new ArrayList<>();
        if (rules.getJurisdiction() != null) {
            facts.add(frame.fact("cover.country", wording.name(rules.getJurisdiction())));
        }
        facts.add(frame.fact("cover.date", wording.date(date)));
        facts.add(frame.fact("simulation.fact.register", simulation.register()));
        simulation
                .difference()
                .ifPresent(
                        difference ->
                                facts.add(
                                        frame.fact(
                                                "simulation.fact.compared",
                                                wording.name(difference.second().rules()))));
        return new Cover(
                wording.phrases().of("simulation.kind"),
                Texts.label(rules, language),
                summary(),
                isDraft() ? wording.phrases().of("stamp.draft") : "",
                facts);
    }

    private List<Inline> summary() {
        Need total = simulation.coverage().total();
        List<Inline> summary =
                new ArrayList<>(
                        wording.sentence(
                                "simulation.summary",
                                total.covered(),
                                total.factories(),
                                total.coverage(),
                                total.persons()));
        if (simulation.madeUp()) {
            summary.add(wording.phrase("simulation.madeUp.after"));
        }
        return summary;
    }

    private boolean isDraft() {
        return Drafting.isDrafting(simulation.coverage().rules());
    }

    private String title() {
        return wording.phrases()
                .of("simulation.title", Texts.label(simulation.coverage().rules(), language));
    }

    private String header() {
        return isDraft() ? wording.phrases().of("header.draft", title()) : title();
    }
}
