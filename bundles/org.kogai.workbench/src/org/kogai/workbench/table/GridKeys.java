// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import java.util.Optional;

/** What keys do in a grid. */
final class GridKeys {
    private static final int PAGE = 12;

    private final Grid grid;
    private final GridContent content;
    private final GridSelection selection;
    private final GridHandler handler;

    GridKeys(Grid grid, GridContent content, GridSelection selection, GridHandler handler) {
        this.grid = grid;
        this.content = content;
        this.selection = selection;
        this.handler = handler;
    }

    /** Tab and Enter are ours; behind the last cell, Tab leaves the grid. */
    void traverse(Event event) {
        boolean first = selection.row() <= 0 && selection.column() <= 0;
        boolean last =
                selection.row() >= content.rows() - 1
                        && selection.column() >= content.columns() - 1;
        event.doit =
                event.detail == SWT.TRAVERSE_TAB_NEXT && last
                        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS && first
                        || event.detail == SWT.TRAVERSE_MNEMONIC;
    }

    void press(Event event) {
        boolean far = (event.stateMask & SWT.MOD1) != 0;
        boolean extend = (event.stateMask & SWT.MOD2) != 0;
        boolean alternate = (event.stateMask & SWT.MOD3) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_UP -> move(far ? -content.rows() : -1, 0, extend);
            case SWT.ARROW_DOWN -> {
                if (alternate) {
                    start(Optional.empty());
                } else {
                    move(far ? content.rows() : 1, 0, extend);
                }
            }
            case SWT.ARROW_LEFT -> move(0, far ? -content.columns() : -1, extend);
            case SWT.ARROW_RIGHT -> move(0, far ? content.columns() : 1, extend);
            case SWT.PAGE_UP -> move(-PAGE, 0, extend);
            case SWT.PAGE_DOWN -> move(PAGE, 0, extend);
            case SWT.HOME -> grid.focus(far ? 0 : selection.row(), 0, extend);
            case SWT.END ->
                    grid.focus(
                            far ? content.rows() - 1 : selection.row(),
                            content.columns() - 1,
                            extend);
            case SWT.F2, SWT.CR, SWT.KEYPAD_CR -> start(Optional.empty());
            case SWT.TAB -> grid.step(extend ? -1 : 1);
            case SWT.INSERT -> handler.addLine();
            case SWT.DEL -> {
                if (far) {
                    handler.deleteLines();
                }
            }
            default -> type(event, far || alternate);
        }
    }

    private void move(int rows, int columns, boolean extend) {
        int row = selection.row() + rows;
        int column = selection.column() + columns;
        boolean leaps = Math.abs(rows) > 1 || Math.abs(columns) > 1;
        grid.focus(
                leaps && selection.row() >= 0 ? Math.max(0, row) : row,
                leaps && selection.column() >= 0 ? Math.max(0, column) : column,
                extend);
    }

    private void start(Optional<String> typed) {
        if (selection.row() < 0) {
            handler.sort(selection.column());
        } else if (selection.isCell()) {
            handler.edit(typed);
        }
    }

    private void type(Event event, boolean command) {
        if (command || event.character < ' ' || event.character == SWT.DEL) {
            return;
        }
        if (event.character == ' ' && (selection.row() < 0 || handler.toggle())) {
            if (selection.row() < 0) {
                handler.sort(selection.column());
            }
            return;
        }
        start(Optional.of(String.valueOf(event.character)));
    }
}
