// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.training.TrainingScheme;
import org.kogai.semantics.simulation.TrainingPlan;

import java.util.List;
import java.util.Optional;

/** How many years the training takes. */
final class SimulationTrainingChapter {
    private SimulationTrainingChapter() {}

    static void write(SimulationFrame frame) {
        Manuscript manuscript = frame.manuscript();
        manuscript.heading(1, "chapter.simulation.training");
        Optional<TrainingPlan> plan = frame.simulation().plan();
        if (plan.isEmpty()) {
            manuscript.paragraph("simulation.training.noScheme");
        } else {
            write(frame, plan.get());
        }
    }

    private static void write(SimulationFrame frame, TrainingPlan plan) {
        Manuscript manuscript = frame.manuscript();
        Wording wording = frame.wording();
        manuscript.facts(
                "simulation.scheme",
                List.of(wording.phrase("simulation.fact.scheme")),
                List.of(
                        frame.fact("simulation.fact.scheme", scheme(wording, plan.scheme())),
                        frame.fact(
                                "simulation.fact.seats",
                                frame.words(new Value.Count(plan.scheme().getSeatsPerYear()))),
                        frame.fact(
                                "simulation.fact.completion",
                                frame.words(new Value.Share(plan.completion()))),
                        frame.fact(
                                "simulation.column.persons",
                                frame.words(new Value.Count(plan.persons())))));
        if (plan.years().isEmpty()) {
            manuscript.paragraph("simulation.training.nobody");
            return;
        }
        if (plan.done().isPresent()) {
            manuscript.paragraph(
                    "simulation.training.done",
                    Integer.toString(plan.done().getAsInt()),
                    plan.years().size(),
                    manuscript.nextTable(),
                    manuscript.nextFigure());
        } else {
            manuscript.paragraph(
                    "simulation.training.never",
                    plan.years().size(),
                    manuscript.nextTable(),
                    manuscript.nextFigure());
        }
        frame.write("table.simulation.training", frame.sheets().training(plan));
    }

    private static List<Inline> scheme(Wording wording, TrainingScheme scheme) {
        return SimulationAssumptions.isDraft(scheme)
                ? Wording.join(wording.name(scheme), List.of(wording.space(), wording.draftMark()))
                : wording.statedName(scheme);
    }
}
