// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.swt.graphics.RGB;
import org.kogai.diagram.ui.Mark;

import java.util.List;
import java.util.Optional;

/** What a {@link Grid} shows. The column {@link Grid#HEADINGS} has the headings of the rows. */
interface GridContent {
    int rows();

    int columns();

    /** Text above a column, or above the headings of the rows. */
    String heading(int column);

    /** Width of a column in pixels; 0 = as wide as its texts. */
    int width(int column);

    /** Remembers the width in pixels that a person gave a column; 0 = forgets it. */
    void choose(int column, int width);

    /** 1 when rows are sorted by a column, -1 when from the last to the first, else 0. */
    int direction(int column);

    /** Text of a cell, or of the heading of a row. */
    String text(int row, int column);

    /** How far the heading of a row is indented. */
    int depth(int row);

    Look look(int row, int column);

    boolean isEditable(int row, int column);

    /** What validation found about a row. */
    List<Mark> marks(int row);

    /** Colours and weight of a cell. */
    record Look(Optional<RGB> foreground, Optional<RGB> background, boolean bold) {}
}
