// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.kogai.diagram.sheet.CellInput;
import org.kogai.diagram.sheet.CellInput.Choice;
import org.kogai.diagram.ui.ChoicePopup;
import org.kogai.workbench.Messages;

import java.util.List;
import java.util.Optional;

/** Lets a person type into the cell in focus, or choose a value for it. */
final class CellEntry {
    private final Grid grid;
    private final ShownTable shown;
    private final TableWork work;

    CellEntry(Grid grid, ShownTable shown, TableWork work) {
        this.grid = grid;
        this.shown = shown;
        this.work = work;
    }

    /**
     * Opens a field or a choice.
     *
     * @param typed text that replaces the one of the cell
     */
    void edit(Optional<String> typed) {
        if (!grid.selection().isCell()) {
            return;
        }
        int row = grid.selection().row();
        int column = grid.selection().column();
        CellInput input = work.input(row, column);
        if (!input.editable()) {
            take(row, column, typed.orElse(""));
        } else if (input.choices().isEmpty()) {
            field(row, column, input, typed);
        } else {
            choose(row, column, input.choices());
        }
    }

    /** Says yes for no, and no for yes. */
    boolean toggle() {
        if (!grid.selection().isCell()) {
            return false;
        }
        int row = grid.selection().row();
        int column = grid.selection().column();
        CellInput input = work.input(row, column);
        if (input.choices().size() != 2) {
            return false;
        }
        String now = input.typed(input.text()).orElse("");
        input.choices().stream()
                .filter(choice -> !choice.text().equals(now))
                .findFirst()
                .ifPresent(choice -> take(row, column, choice.text()));
        return true;
    }

    private void choose(int row, int column, List<Choice> choices) {
        String title =
                Messages.of("table.place", shown.text(row, Grid.HEADINGS), shown.heading(column));
        new ChoicePopup<>(
                        grid.getShell(),
                        title,
                        choices,
                        Choice::label,
                        choice -> {
                            take(row, column, choice.text());
                            grid.setFocus();
                        })
                .open();
    }

    private void field(int row, int column, CellInput input, Optional<String> typed) {
        CellField field =
                new CellField(
                        grid,
                        grid.bounds(row, column),
                        new CellField.End() {
                            @Override
                            public void took(String text, CellField.Way way) {
                                if (!text.equals(input.text())) {
                                    take(row, column, text);
                                }
                                goOn(way);
                            }

                            @Override
                            public void gaveUp() {
                                grid.setFocus();
                            }
                        });
        field.open(typed.orElse(input.text()), typed.isPresent());
    }

    private void take(int row, int column, String text) {
        Refusals.tell(grid.getShell(), work.type(row, column, text));
    }

    private void goOn(CellField.Way way) {
        if (way == CellField.Way.STAY) {
            return;
        }
        grid.setFocus();
        switch (way) {
            case DOWN -> grid.focus(grid.selection().row() + 1, grid.selection().column(), false);
            case NEXT -> grid.step(1);
            default -> grid.step(-1);
        }
    }
}
