// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.kogai.diagram.ui.Mark;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What the mouse does in a grid. */
final class GridMouse {
    private static final int GRIP = 4;

    private final Grid grid;
    private final GridContent content;
    private final GridGeometry geometry;
    private final GridSelection selection;
    private final GridHandler handler;
    private OptionalInt resized = OptionalInt.empty();
    private boolean dragging;

    GridMouse(
            Grid grid,
            GridContent content,
            GridGeometry geometry,
            GridSelection selection,
            GridHandler handler) {
        this.grid = grid;
        this.content = content;
        this.geometry = geometry;
        this.selection = selection;
        this.handler = handler;
    }

    void down(Event event) {
        grid.setFocus();
        int row = geometry.row(event.y);
        int column = geometry.column(event.x);
        boolean head = row < 0;
        resized = head && event.button == 1 ? border(event.x) : OptionalInt.empty();
        if (resized.isPresent() || geometry.isOutside(event.x, event.y)) {
            return;
        }
        if (event.button != 1) {
            if (!selection.area().contains(row, column)) {
                grid.focus(row, column, false);
            }
            return;
        }
        boolean extend = (event.stateMask & SWT.MOD2) != 0;
        grid.focus(row, column, extend);
        dragging = !head;
        if (head && !extend) {
            handler.sort(column);
        }
    }

    void move(Event event) {
        if (resized.isPresent()) {
            int column = resized.getAsInt();
            Rectangle heading = geometry.bounds(Grid.HEADINGS, column);
            grid.resize(column, event.x - heading.x);
        } else if (dragging && (event.stateMask & SWT.BUTTON1) != 0) {
            int row = Math.max(0, geometry.row(event.y));
            boolean rows = selection.column() < 0;
            grid.focus(row, rows ? Grid.HEADINGS : Math.max(0, geometry.column(event.x)), true);
        } else {
            boolean onBorder = geometry.row(event.y) < 0 && border(event.x).isPresent();
            grid.setCursor(
                    onBorder ? Display.getCurrent().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
        }
    }

    void up() {
        resized = OptionalInt.empty();
        dragging = false;
    }

    void doubleClick(Event event) {
        if (geometry.row(event.y) < 0) {
            border(event.x).ifPresent(grid::fit);
        } else if (selection.isCell() && !geometry.isOutside(event.x, event.y)) {
            handler.edit(Optional.empty());
        }
    }

    /** The whole text of a cell that is cut off, and what validation found about a row. */
    void hover(Event event) {
        int row = geometry.row(event.y);
        if (row < 0 || geometry.isOutside(event.x, event.y)) {
            grid.setToolTipText(null);
            return;
        }
        int column = geometry.column(event.x);
        String marks =
                column < 0
                        ? content.marks(row).stream()
                                .map(Mark::line)
                                .collect(Collectors.joining("\n"))
                        : "";
        String tip = marks.isEmpty() ? content.text(row, column) : marks;
        grid.setToolTipText(tip.isBlank() ? null : tip.replace("&", "&&"));
    }

    private OptionalInt border(int x) {
        for (int column = content.columns() - 1; column >= Grid.HEADINGS; column--) {
            Rectangle heading = geometry.bounds(Grid.HEADINGS, column);
            boolean shown = column < 0 || heading.x + heading.width > geometry.headingWidth();
            if (shown && Math.abs(heading.x + heading.width - x) <= GRIP) {
                return OptionalInt.of(column);
            }
        }
        return OptionalInt.empty();
    }
}
