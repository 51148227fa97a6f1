// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rectangle of texts as spreadsheets exchange it on the clipboard: lines of cells, separated by
 * tabs, quoted where a text needs it.
 *
 * @param rows lines of cells; a short one ends with empty cells
 */
public record Block(List<List<String>> rows) {
    public Block {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Reads what a spreadsheet put on the clipboard. */
    public static Block parse(String text) {
        return new BlockReader(text).read();
    }

    /** Number of lines. */
    public int height() {
        return rows.size();
    }

    /** Number of cells of its longest line. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Text of a cell. */
    public String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The block repeated over an area when that is a multiple of it, else the block. */
    public Block over(int height, int width) {
        if (rows.isEmpty() || height % height() != 0 || width % width() != 0) {
            return this;
        }
        List<List<String>> wide = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                cells.add(cell(row % height(), column % width()));
            }
            wide.add(cells);
        }
        return new Block(wide);
    }

    /** The text for the clipboard. */
    public String text() {
        return rows.stream()
                .map(row -> row.stream().map(Block::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String text) {
        boolean plain = !text.startsWith("\"") && !text.matches("(?s).*[\t\r\n].*");
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
