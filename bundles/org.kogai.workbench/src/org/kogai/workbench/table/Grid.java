// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Shows a table as spreadsheets do: a block of cells can be selected, and the headings of rows and
 * columns stay in place while the rest is scrolled.
 */
final class Grid extends Canvas {
    /** Index of the headings of the rows among the columns, and of the columns among the rows. */
    static final int HEADINGS = -1;

    private final GridContent content;
    private final GridHandler handler;
    private final GridTexts texts;
    private final GridGeometry geometry;
    private final GridSelection selection;
    private final GridSpeech speech;

    Grid(Composite parent, GridContent content, GridHandler handler) {
        super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
        this.content = content;
        this.handler = handler;
        texts = new GridTexts(this);
        geometry = new GridGeometry(content, texts);
        selection = new GridSelection(content);
        speech = new GridSpeech(this, content, selection);
        listen();
        update(true);
    }

    private void listen() {
        GridPainter painter = new GridPainter(content, geometry, texts, selection);
        addListener(SWT.Paint, event -> painter.paint(event.gc, getClientArea(), isFocusControl()));
        GridKeys keys = new GridKeys(this, content, selection, handler);
        addListener(SWT.Traverse, keys::traverse);
        addListener(SWT.KeyDown, keys::press);
        GridMouse mouse = new GridMouse(this, content, geometry, selection, handler);
        addListener(SWT.MouseDown, mouse::down);
        addListener(SWT.MouseMove, mouse::move);
        addListener(SWT.MouseUp, event -> mouse.up());
        addListener(SWT.MouseDoubleClick, mouse::doubleClick);
        addListener(SWT.MouseHover, mouse::hover);
        addListener(SWT.MenuDetect, this::placeMenu);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Resize, event -> adjustBars());
        addListener(SWT.Dispose, event -> texts.dispose());
        getHorizontalBar().addListener(SWT.Selection, event -> scrolled());
        getVerticalBar().addListener(SWT.Selection, event -> scrolled());
    }

    /** A menu that a key opens belongs to the cell in focus, not to the mouse. */
    private void placeMenu(Event event) {
        if (event.detail == SWT.MENU_KEYBOARD) {
            Rectangle cell = geometry.bounds(selection.row(), selection.column());
            Point place = toDisplay(cell.x + GridTexts.PADDING, cell.y + cell.height);
            event.x = place.x;
            event.y = place.y;
        }
    }

    GridSelection selection() {
        return selection;
    }

    /** Where a cell or heading is now. */
    Rectangle bounds(int row, int column) {
        return geometry.bounds(row, column);
    }

    /** What is said of the cell in focus. */
    String spoken() {
        return speech.sentence();
    }

    /**
     * Shows what has changed.
     *
     * @param anew whether rows may have come, gone or grown
     */
    void update(boolean anew) {
        if (anew) {
            texts.font(getFont());
            geometry.measure();
            selection.confine();
            adjustBars();
        }
        redraw();
    }

    /** Brings a cell into focus and into sight. */
    void focus(int row, int column, boolean extend) {
        selection.focus(row, column, extend);
        reveal();
        redraw();
        speech.moved();
        handler.moved();
    }

    void selectAll() {
        selection.all();
        redraw();
        handler.moved();
    }

    /** To the next cell, or the one before, in reading order. */
    void step(int way) {
        int columns = Math.max(1, content.columns());
        int place = Math.max(0, selection.row()) * columns + selection.column() + way;
        int last = content.rows() * columns - 1;
        int wanted = Math.max(0, Math.min(last, place));
        focus(wanted / columns, wanted % columns, false);
    }

    void resize(int column, int width) {
        geometry.resize(column, width);
        update(true);
    }

    void fit(int column) {
        geometry.fit(column);
        update(true);
    }

    private void reveal() {
        if (!selection.isCell() && selection.row() < 0) {
            return;
        }
        Rectangle client = getClientArea();
        Rectangle cell = geometry.bounds(Math.max(0, selection.row()), selection.column());
        int x = geometry.x();
        int y = geometry.y();
        if (selection.column() >= 0) {
            x = into(x, cell.x - geometry.headingWidth(), cell.width, bodyWidth(client));
        }
        y = into(y, cell.y - geometry.headingHeight(), cell.height, bodyHeight(client));
        getHorizontalBar().setSelection(x);
        getVerticalBar().setSelection(y);
        scrolled();
    }

    private static int into(int scroll, int start, int length, int room) {
        if (start < 0 || length > room) {
            return scroll + start;
        }
        return start + length > room ? scroll + start + length - room : scroll;
    }

    private int bodyWidth(Rectangle client) {
        return Math.max(1, client.width - geometry.headingWidth());
    }

    private int bodyHeight(Rectangle client) {
        return Math.max(1, client.height - geometry.headingHeight());
    }

    private void scrolled() {
        geometry.scroll(getHorizontalBar().getSelection(), getVerticalBar().getSelection());
        redraw();
    }

    private void adjustBars() {
        Rectangle client = getClientArea();
        if (client.isEmpty()) {
            return;
        }
        Point extent = geometry.extent();
        adjust(getHorizontalBar(), extent.x, bodyWidth(client));
        adjust(getVerticalBar(), extent.y, bodyHeight(client));
        scrolled();
    }

    private static void adjust(ScrollBar bar, int extent, int room) {
        bar.setVisible(extent > room);
        int last = Math.max(0, extent - room);
        bar.setValues(
                Math.min(bar.getSelection(), last),
                0,
                Math.max(1, extent),
                Math.min(Math.max(1, extent), room),
                24,
                Math.max(24, room - 24));
    }
}
