// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

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
        String first = difference.first().rules().getKey();
        String second = difference.second().rules().getKey();
        manuscript.heading(1, "chapter.simulation.difference");
        manuscript.paragraph(
                "simulation.difference",
                first,
                second,
                difference.gained().size(),
                difference.lost().size(),
                difference.persons(),
                Math.abs(difference.persons()));
        manuscript.paragraph(
                "simulation.difference.table", manuscript.nextTable(), manuscript.nextFigure());
        frame.write("table.simulation.difference", frame.sheets().difference(difference));
        List<Fact> changes = new ArrayList<>();
        factories(frame, difference, "gained", difference.gained(), changes);
        factories(frame, difference, "lost", difference.lost(), changes);
        if (!changes.isEmpty()) {
            manuscript.label("simulation.changes");
            manuscript.add(new FactSheet(changes));
        }
    }

    private static void factories(
            SimulationFrame frame,
            Difference difference,
            String key,
            List<String> ids,
            List<Fact> changes) {
        if (ids.isEmpty()) {
            return;
        }
        Phrases phrases = frame.wording().phrases();
        String names =
                ids.stream().limit(MOST).collect(Collectors.joining(phrases.of("separator")));
        int more = ids.size() - MOST;
        changes.add(
                Fact.of(
                        phrases.of(
                                "simulation.change." + key,
                                difference.first().rules().getKey(),
                                difference.second().rules().getKey()),
                        List.of(
                                frame.wording()
                                        .plain(
                                                more > 0
                                                        ? phrases.of("simulation.more", names, more)
                                                        : names))));
    }
}
