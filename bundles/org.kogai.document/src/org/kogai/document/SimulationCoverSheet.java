// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.semantics.Drafting;
import org.kogai.semantics.simulation.Simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** First sheet of the workbook on a simulation: what was tried out on what, and its warnings. */
final class SimulationCoverSheet {
    private static final Emphasis WARNING =
            new Emphasis(true, false, false, Optional.of("#fff2cc"));

    private final Simulation simulation;
    private final Cells cells;
    private final LocalDate date;
    private final List<List<Value>> rows = new ArrayList<>();

    SimulationCoverSheet(Simulation simulation, Cells cells, LocalDate date) {
        this.simulation = simulation;
        this.cells = cells;
        this.date = date;
    }

    Sheet sheet() {
        if (simulation.madeUp()) {
            warn("simulation.madeUp");
            warn("simulation.madeUp.total", simulation.coverage().total().factories());
        }
        row("simulation.column.rules", cells.name(simulation.coverage().rules()));
        simulation
                .difference()
                .ifPresent(
                        difference ->
                                row(
                                        "simulation.fact.compared",
                                        cells.name(difference.second().rules())));
        row("simulation.fact.register", Cells.words(simulation.register()));
        row("cover.date", Cells.words(date.toString()));
        if (Drafting.isDrafting(simulation.coverage().rules())) {
            warn("simulation.limit.draft");
        }
        if (simulation.difference().filter(it -> !it.arePersonsComparable()).isPresent()) {
            warn("simulation.incomparable");
        }
        return new Sheet(
                        cells.phrases().of("simulation.sheet.cover"),
                        List.of(
                                Sheet.Column.of(cells.phrases().of("simulation.kind"), 32),
                                Sheet.Column.of(name(), 90)),
                        rows)
                .unfiltered();
    }

    private String name() {
        return ((Value.Words) cells.name(simulation.coverage().rules())).text();
    }

    private void row(String key, Value value) {
        rows.add(List.of(Cells.words(cells.phrases().of(key)), value));
    }

    private void warn(String key, Object... values) {
        Value words = Cells.words(cells.phrases().of(key, values));
        rows.add(
                List.of(
                        Cells.words(cells.phrases().of("simulation.note")),
                        new Value.Emphasised(words, WARNING)));
    }
}
