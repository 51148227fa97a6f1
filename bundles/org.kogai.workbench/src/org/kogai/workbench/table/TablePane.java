// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kogai.diagram.sheet.SheetLine;
import org.kogai.diagram.views.DLine;
import org.kogai.workbench.Messages;

import java.util.Optional;

/** The grid with its bar: tools, filter, number of lines. */
final class TablePane {
    private final ShownTable shown;
    private final Grid grid;
    private final Text filter;
    private final Label count;
    private final ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);

    TablePane(Composite parent, ShownTable shown, GridHandler handler) {
        this.shown = shown;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 2).applyTo(bar);
        tools.createControl(bar);
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.of("table.filter"));
        GridDataFactory.fillDefaults()
                .align(SWT.END, SWT.CENTER)
                .hint(240, SWT.DEFAULT)
                .grab(true, false)
                .applyTo(filter);
        count = new Label(bar, SWT.RIGHT);
        GridDataFactory.fillDefaults()
                .align(SWT.END, SWT.CENTER)
                .hint(150, SWT.DEFAULT)
                .applyTo(count);
        grid = new Grid(parent, shown, handler);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        filter.addListener(SWT.Modify, event -> filter());
        filter.addListener(SWT.KeyDown, this::press);
        tell();
    }

    Grid grid() {
        return grid;
    }

    ToolBarManager tools() {
        return tools;
    }

    /** Goes to the filter field. */
    void find() {
        filter.setFocus();
        filter.selectAll();
    }

    private void press(Event event) {
        if (event.keyCode == SWT.ESC) {
            filter.setText("");
            grid.setFocus();
        } else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
            grid.setFocus();
        }
    }

    private void filter() {
        shown.arrange(shown.arrangement().filteredBy(filter.getText()));
        showAgain(Optional.empty());
    }

    /** Sorts by a column: ascending, descending, as the model has it. */
    void sort(int column) {
        Optional<DLine> focus = focusedLine();
        shown.arrange(
                shown.arrangement()
                        .sortedBy(
                                column < 0 ? Optional.empty() : Optional.of(shown.column(column))));
        showAgain(grid.selection().row() < 0 ? Optional.empty() : focus);
    }

    /** Shows the lines as they are now; the line in focus stays so. */
    void update() {
        Optional<DLine> focus = focusedLine();
        shown.arrange(shown.arrangement());
        showAgain(focus);
    }

    /** Brings a new line into focus, whatever is filtered. */
    void show(DLine line) {
        if (shown.row(line) < 0) {
            filter.setText("");
        }
        grid.focus(shown.row(line), 0, false);
    }

    private Optional<DLine> focusedLine() {
        int row = grid.selection().row();
        return row < 0 || row >= shown.rows()
                ? Optional.empty()
                : Optional.of(shown.line(row)).map(SheetLine::line);
    }

    private void showAgain(Optional<DLine> focus) {
        grid.update(true);
        focus.map(shown::row)
                .filter(row -> row >= 0 && row != grid.selection().row())
                .ifPresent(row -> grid.focus(row, grid.selection().column(), false));
        tell();
    }

    private void tell() {
        int all = shown.allLines();
        count.setText(
                shown.rows() == all
                        ? Messages.of("table.lines", all)
                        : Messages.of("table.linesOf", shown.rows(), all));
    }
}
