// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the cells of a grid are. Headings of rows and columns stay while the rest is scrolled. */
final class GridGeometry {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 280;
    private static final int LOOKED_AT = 200;
    private static final int MOST_LINES = 6;
    private static final int INDENT = 14;

    /** Width of the sign of validation, or of the arrow that tells the order. */
    static final int SIGN = 18;

    /** More cells than these have one line each: measuring all of them takes too long. */
    private static final int WRAPPED = 6_000;

    private final GridContent content;
    private final GridTexts texts;
    private int[] widths = {};
    private int[] tops = {0};
    private int headingHeight;
    private int x;
    private int y;

    GridGeometry(GridContent content, GridTexts texts) {
        this.content = content;
        this.texts = texts;
    }

    static int indent(int depth) {
        return GridTexts.PADDING + depth * INDENT;
    }

    /** Measures everything anew; widths that a person chose stay. */
    void measure() {
        if (widths.length != content.columns() + 1) {
            widths =
                    IntStream.range(Grid.HEADINGS, content.columns())
                            .map(this::wishedWidth)
                            .toArray();
        }
        headingHeight = texts.lineHeight();
        for (int column = Grid.HEADINGS; column < content.columns(); column++) {
            int lost = content.direction(column) == 0 ? 0 : SIGN;
            headingHeight = Math.max(headingHeight, height(content.heading(column), column, lost));
        }
        headingHeight = Math.min(3 * texts.lineHeight(), headingHeight) + 2 * GridTexts.PADDING;
        boolean wrapped = (long) content.rows() * content.columns() <= WRAPPED;
        tops = new int[content.rows() + 1];
        for (int row = 0; row < content.rows(); row++) {
            tops[row + 1] = tops[row] + (wrapped ? height(row) : texts.lineHeight() + 7);
        }
    }

    private int wishedWidth(int column) {
        return content.width(column) > 0 ? content.width(column) : fittingWidth(column);
    }

    private int fittingWidth(int column) {
        int widest = texts.width(content.heading(column)) + 3 * GridTexts.PADDING;
        for (int row = 0; row < Math.min(LOOKED_AT, content.rows()); row++) {
            int lost = column < 0 ? lostWidth(row) : 0;
            widest = Math.max(widest, texts.width(content.text(row, column)) + lost);
        }
        return Math.max(NARROWEST, Math.min(WIDEST, widest + 2 * GridTexts.PADDING));
    }

    private int height(int row) {
        int highest = texts.lineHeight();
        for (int column = Grid.HEADINGS; column < content.columns(); column++) {
            int lost = column < 0 ? lostWidth(row) : 0;
            highest = Math.max(highest, height(content.text(row, column), column, lost));
        }
        return Math.min(MOST_LINES * texts.lineHeight(), highest) + 7;
    }

    /** What indentation and the sign of validation take of the heading of a row. */
    private int lostWidth(int row) {
        return indent(content.depth(row))
                - GridTexts.PADDING
                + (content.marks(row).isEmpty() ? 0 : SIGN);
    }

    private int height(String text, int column, int lost) {
        return texts.height(text, width(column) - 2 * GridTexts.PADDING - lost);
    }

    int width(int column) {
        return widths[column + 1];
    }

    void resize(int column, int width) {
        widths[column + 1] = Math.max(NARROWEST / 2, width);
        content.choose(column, widths[column + 1]);
        measure();
    }

    /** As wide as its texts, now and when the table is opened again. */
    void fit(int column) {
        resize(column, fittingWidth(column));
        content.choose(column, 0);
    }

    int headingWidth() {
        return widths.length == 0 ? 0 : widths[0];
    }

    int headingHeight() {
        return headingHeight;
    }

    /** Size of all cells without the headings. */
    Point extent() {
        return new Point(
                Arrays.stream(widths).skip(1).sum(), tops.length == 0 ? 0 : tops[tops.length - 1]);
    }

    void scroll(int newX, int newY) {
        x = newX;
        y = newY;
    }

    int x() {
        return x;
    }

    int y() {
        return y;
    }

    /** Where a cell or heading is in the control. */
    Rectangle bounds(int row, int column) {
        int left = column < 0 ? 0 : headingWidth() - x + left(column);
        int top = row < 0 ? 0 : headingHeight - y + tops[row];
        int height = row < 0 ? headingHeight : tops[row + 1] - tops[row];
        return new Rectangle(left, top, width(column), height);
    }

    private int left(int column) {
        return Arrays.stream(widths, 1, column + 1).sum();
    }

    /** The row at a place, headings included; the last one below all. */
    int row(int atY) {
        if (atY < headingHeight) {
            return Grid.HEADINGS;
        }
        int found = Arrays.binarySearch(tops, atY - headingHeight + y);
        return Math.min(content.rows() - 1, found >= 0 ? found : -found - 2);
    }

    /** The column at a place, headings included; the last one right of all. */
    int column(int atX) {
        if (atX < headingWidth()) {
            return Grid.HEADINGS;
        }
        int column = 0;
        int right = headingWidth() - x + (content.columns() > 0 ? width(0) : 0);
        while (column < content.columns() - 1 && atX >= right) {
            column++;
            right += width(column);
        }
        return Math.min(column, content.columns() - 1);
    }

    /** Whether a place lies beyond the last row or column. */
    boolean isOutside(int atX, int atY) {
        Point extent = extent();
        return atX >= headingWidth() - x + extent.x || atY >= headingHeight - y + extent.y;
    }
}
