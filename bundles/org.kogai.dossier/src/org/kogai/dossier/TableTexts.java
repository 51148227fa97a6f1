// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.diagram.sheet.SheetLine;
import org.kogai.diagram.views.DColumn;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a table shows, in the order in which it is shown.
 *
 * @param title title
 * @param headings headings of the columns, that of the lines first
 * @param rows lines, each with as many texts as there are headings
 */
public record TableTexts(String title, List<String> headings, List<List<String>> rows) {
    public TableTexts {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * The texts of lines as they are shown; lines below others are indented.
     *
     * @param lines in the order in which they are shown
     */
    public static TableTexts of(String title, List<DColumn> columns, List<SheetLine> lines) {
        List<String> headings = new ArrayList<>(List.of(""));
        columns.forEach(column -> headings.add(Objects.requireNonNullElse(column.getLabel(), "")));
        return new TableTexts(
                title, headings, lines.stream().map(line -> row(line, columns)).toList());
    }

    private static List<String> row(SheetLine line, List<DColumn> columns) {
        List<String> texts = new ArrayList<>();
        texts.add("  ".repeat(line.depth()) + line.header());
        columns.forEach(column -> texts.add(line.text(column)));
        return texts;
    }
}
