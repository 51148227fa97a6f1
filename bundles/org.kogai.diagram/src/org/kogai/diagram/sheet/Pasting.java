// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.sheet;

import org.kogai.diagram.views.DColumn;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the texts of a block go.
 *
 * @param entries texts with their places
 * @param refusals why some have no place
 */
public record Pasting(List<Entry> entries, List<Refusal> refusals) {
    public Pasting {
        entries = List.copyOf(entries);
        refusals = List.copyOf(refusals);
    }

    /**
     * Lays a block over a table.
     *
     * @param lines lines from the one that takes the first line of the block
     * @param columns columns from the one that takes the first column of the block
     */
    public static Pasting of(Block block, List<SheetLine> lines, List<DColumn> columns) {
        List<Refusal> refusals = new ArrayList<>();
        if (block.height() > lines.size()) {
            int surplus = block.height() - lines.size();
            refusals.add(Refusal.tooMany(Refusal.Reason.TOO_MANY_LINES, surplus));
        }
        if (block.width() > columns.size()) {
            int surplus = block.width() - columns.size();
            refusals.add(Refusal.tooMany(Refusal.Reason.TOO_MANY_COLUMNS, surplus));
        }
        List<Entry> entries = new ArrayList<>();
        for (int row = 0; row < Math.min(block.height(), lines.size()); row++) {
            for (int column = 0; column < Math.min(block.width(), columns.size()); column++) {
                entries.add(
                        new Entry(
                                lines.get(row).line(),
                                columns.get(column),
                                block.cell(row, column)));
            }
        }
        return new Pasting(entries, refusals);
    }
}
