// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.Texts;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.semantics.simulation.Difference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the rule set differs from the one that it was compared with. */
final class SimulationDifferenceChapter {
    /** The workbook names all factories; more here would not be read. */
    private static final int MOST = 20;

    private SimulationDifferenceChapter() {}

    static void write(SimulationFrame frame) {
        frame.simulation().difference().ifPresent(difference -> write(frame, difference));
    }

    private static void write(SimulationFrame frame, Difference difference) {
        Manuscript manuscript = frame.manuscript();
        String first = name(frame, difference.first().rules());
        String second = name(frame, difference.second().rules());
        manuscript.heading(1, "chapter.simulation.difference");
        manuscript.paragraph(
                "simulation.difference",
                first,
                second,
                difference.gained().size(),
                difference.lost().size());
        if (difference.arePersonsComparable()) {
            manuscript.paragraph(
                    "simulation.difference.persons",
                    difference.persons(),
                    Math.abs(difference.persons()));
        } else {
            manuscript.paragraph("simulation.incomparable");
        }
        manuscript.paragraph(
                "simulation.difference.table", manuscript.nextTable(), manuscript.nextFigure());
        frame.write("table.simulation.difference", frame.sheets().difference(difference));
        List<Fact> changes = new ArrayList<>();
        factories(frame, difference, "gained", difference.gained(), changes);
        factories(frame, difference, "lost", difference.lost(), changes);
        if (!changes.isEmpty()) {
            manuscript.facts(
                    "simulation.changes.table",
                    List.of(frame.wording().phrase("simulation.changes")),
                    changes);
        }
    }

    private static void factories(
            SimulationFrame frame,
            Difference difference,
            String key,
            List<Difference.Factory> factories,
            List<Fact> changes) {
        if (factories.isEmpty()) {
            return;
        }
        Phrases phrases = frame.wording().phrases();
        String names =
                factories.stream()
                        .limit(MOST)
                        .map(Difference.Factory::id)
                        .collect(Collectors.joining(phrases.of("separator")));
        int more = factories.size() - MOST;
        changes.add(
                Fact.of(
                        phrases.of(
                                "simulation.change." + key,
                                name(frame, difference.first().rules()),
                                name(frame, difference.second().rules())),
                        List.of(
                                frame.wording()
                                        .plain(
                                                more > 0
                                                        ? phrases.of("simulation.more", names, more)
                                                        : names))));
    }

    private static String name(SimulationFrame frame, RuleSet rules) {
        return Texts.label(rules, frame.wording().language());
    }
}
