// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.sheet;

import org.kogai.diagram.tool.CellEditing;
import org.kogai.diagram.views.DColumn;
import org.kogai.diagram.views.DLine;

import java.util.Objects;

/**
 * A line as it is shown.
 *
 * @param line the line
 * @param depth how many lines it lies below
 */
public record SheetLine(DLine line, int depth) {
    /** Text of its header. */
    public String header() {
        return Objects.requireNonNullElse(line.getLabel(), "");
    }

    /** Text where it meets a column; empty where there is no cell. */
    public String text(DColumn column) {
        return text(line, column);
    }

    static String text(DLine line, DColumn column) {
        return CellEditing.cell(line, column)
                .map(cell -> Objects.requireNonNullElse(cell.getLabel(), ""))
                .orElse("");
    }
}
