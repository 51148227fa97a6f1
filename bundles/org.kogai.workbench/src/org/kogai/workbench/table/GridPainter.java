// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.kogai.diagram.ui.Mark;
import org.kogai.workbench.Icons;

import java.util.List;
import java.util.Locale;

/** Paints what of a grid can be seen. */
final class GridPainter {
    private static final RGB LOCKED = new RGB(246, 246, 243);
    private static final RGB LINES = new RGB(214, 214, 208);
    private static final RGB ACCENT = new RGB(31, 111, 139);
    private static final int TINT = 38;
    private static final int ARROW = 4;

    private final GridContent content;
    private final GridGeometry geometry;
    private final GridTexts texts;
    private final GridSelection selection;

    GridPainter(
            GridContent content, GridGeometry geometry, GridTexts texts, GridSelection selection) {
        this.content = content;
        this.geometry = geometry;
        this.texts = texts;
        this.selection = selection;
    }

    void paint(GC gc, Rectangle client, boolean active) {
        gc.setBackground(system(SWT.COLOR_LIST_BACKGROUND));
        gc.fillRectangle(client);
        int left = geometry.headingWidth();
        int top = geometry.headingHeight();
        int firstRow = content.rows() == 0 ? 0 : Math.max(0, geometry.row(top));
        int firstColumn = Math.max(0, geometry.column(left));
        gc.setClipping(left, top, client.width - left, client.height - top);
        area(gc, client, firstRow, firstColumn, content.columns());
        paintFocus(gc, active);
        gc.setClipping(0, top, left, client.height - top);
        area(gc, client, firstRow, Grid.HEADINGS, 0);
        gc.setClipping(left, 0, client.width - left, top);
        for (int column = firstColumn; column < content.columns(); column++) {
            heading(gc, column);
        }
        gc.setClipping((Rectangle) null);
        heading(gc, Grid.HEADINGS);
        if (selection.row() < 0 || selection.column() < 0) {
            paintFocus(gc, active);
        }
    }

    private void area(GC gc, Rectangle client, int firstRow, int from, int to) {
        for (int row = firstRow; row < content.rows(); row++) {
            if (geometry.bounds(row, Grid.HEADINGS).y > client.height) {
                break;
            }
            for (int column = from; column < to; column++) {
                Rectangle cell = geometry.bounds(row, column);
                if (cell.x > client.width) {
                    break;
                }
                cell(gc, row, column, cell);
            }
        }
    }

    private void cell(GC gc, int row, int column, Rectangle cell) {
        GridContent.Look look = content.look(row, column);
        boolean head = column < 0;
        gc.setBackground(look.background().map(Color::new).orElseGet(() -> ground(row, column)));
        gc.fillRectangle(cell);
        if (selection.area().contains(row, Math.max(0, column))) {
            tint(gc, cell);
        }
        frame(gc, cell);
        gc.setForeground(
                look.foreground()
                        .map(Color::new)
                        .orElseGet(() -> system(SWT.COLOR_LIST_FOREGROUND)));
        int indent = head ? GridGeometry.indent(content.depth(row)) : GridTexts.PADDING;
        List<Mark> marks = head ? content.marks(row) : List.of();
        Rectangle room =
                new Rectangle(
                        cell.x,
                        cell.y,
                        cell.width - (marks.isEmpty() ? 0 : GridGeometry.SIGN),
                        cell.height);
        write(gc, content.text(row, column), room, indent, look.bold());
        mark(gc, marks, cell);
    }

    private Color ground(int row, int column) {
        if (column < 0) {
            return system(SWT.COLOR_WIDGET_BACKGROUND);
        }
        return content.isEditable(row, column)
                ? system(SWT.COLOR_LIST_BACKGROUND)
                : new Color(LOCKED);
    }

    private void heading(GC gc, int column) {
        Rectangle cell = geometry.bounds(Grid.HEADINGS, column);
        gc.setBackground(system(SWT.COLOR_WIDGET_BACKGROUND));
        gc.fillRectangle(cell);
        Area area = selection.area();
        if (column >= area.left() && column <= area.right()) {
            tint(gc, cell);
        }
        frame(gc, cell);
        gc.setForeground(system(SWT.COLOR_WIDGET_FOREGROUND));
        write(gc, content.heading(column), cell, GridTexts.PADDING, true);
        arrow(gc, content.direction(column), cell);
    }

    private void write(GC gc, String text, Rectangle cell, int indent, boolean bold) {
        Rectangle before = gc.getClipping();
        gc.setClipping(before.intersection(inner(cell)));
        texts.font(bold ? JFaceResources.getFontRegistry().getBold("") : gc.getFont());
        texts.draw(gc, text, cell.x + indent, cell.y + 3, cell.width - indent - GridTexts.PADDING);
        gc.setClipping(before);
    }

    private static Rectangle inner(Rectangle cell) {
        return new Rectangle(cell.x + 1, cell.y + 1, cell.width - 3, cell.height - 2);
    }

    private static void frame(GC gc, Rectangle cell) {
        gc.setForeground(new Color(LINES));
        int right = cell.x + cell.width - 1;
        int bottom = cell.y + cell.height - 1;
        gc.drawLine(right, cell.y, right, bottom);
        gc.drawLine(cell.x, bottom, right, bottom);
    }

    private static void tint(GC gc, Rectangle cell) {
        gc.setBackground(new Color(ACCENT));
        gc.setAlpha(TINT);
        gc.fillRectangle(cell);
        gc.setAlpha(255);
    }

    private void paintFocus(GC gc, boolean active) {
        if (selection.row() >= content.rows() || selection.column() >= content.columns()) {
            return;
        }
        Rectangle cell = geometry.bounds(selection.row(), selection.column());
        gc.setForeground(active ? new Color(ACCENT) : system(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        gc.setLineWidth(2);
        gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 3, cell.height - 3);
        gc.setLineWidth(1);
    }

    private static void arrow(GC gc, int direction, Rectangle cell) {
        if (direction != 0) {
            int x = cell.x + cell.width - 2 * ARROW - 4;
            int y = cell.y + cell.height / 2;
            int tip = direction > 0 ? y - ARROW / 2 - 1 : y + ARROW / 2 + 1;
            int base = direction > 0 ? y + ARROW / 2 : y - ARROW / 2;
            gc.setBackground(new Color(ACCENT));
            gc.fillPolygon(new int[] {x, base, x + ARROW, tip, x + 2 * ARROW, base});
        }
    }

    private static void mark(GC gc, List<Mark> marks, Rectangle cell) {
        if (!marks.isEmpty()) {
            String name = marks.get(0).severity().name().toLowerCase(Locale.ROOT);
            Image sign = Icons.image(name);
            Point corner = new Point(cell.x + cell.width - GridGeometry.SIGN, cell.y + 3);
            gc.drawImage(sign, corner.x, corner.y);
        }
    }

    private static Color system(int id) {
        return Display.getCurrent().getSystemColor(id);
    }
}
