// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

/**
 * The cell in focus and the cells that are selected with it. A heading in focus selects the whole
 * row or column.
 */
final class GridSelection {
    private final GridContent content;
    private int anchorRow;
    private int anchorColumn;
    private int row;
    private int column;

    GridSelection(GridContent content) {
        this.content = content;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    /** Whether the cell in focus is one, and no heading. */
    boolean isCell() {
        return row >= 0 && column >= 0 && row < content.rows() && column < content.columns();
    }

    /**
     * Brings a cell into focus.
     *
     * @param extend the selection goes from where it began to this cell
     */
    void focus(int newRow, int newColumn, boolean extend) {
        row = Math.max(Grid.HEADINGS, Math.min(content.rows() - 1, newRow));
        column = Math.max(Grid.HEADINGS, Math.min(content.columns() - 1, newColumn));
        if (!extend) {
            anchorRow = row;
            anchorColumn = column;
        }
    }

    void all() {
        anchorRow = 0;
        anchorColumn = 0;
        row = content.rows() - 1;
        column = content.columns() - 1;
    }

    /** Stays within the table after rows or columns went. */
    void confine() {
        anchorRow = Math.min(anchorRow, content.rows() - 1);
        anchorColumn = Math.min(anchorColumn, content.columns() - 1);
        focus(row, column, true);
    }

    Area area() {
        boolean rows = column < 0 || anchorColumn < 0;
        boolean columns = row < 0 || anchorRow < 0;
        return new Area(
                columns ? 0 : Math.min(row, anchorRow),
                rows ? 0 : Math.min(column, anchorColumn),
                columns ? content.rows() - 1 : Math.max(row, anchorRow),
                rows ? content.columns() - 1 : Math.max(column, anchorColumn));
    }

    /** Whether whole rows are selected by their headings. */
    boolean isRows() {
        return column < 0 && row >= 0;
    }
}
