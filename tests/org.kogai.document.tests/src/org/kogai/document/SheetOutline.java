// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Structure and words of a workbook, a line for each row. */
final class SheetOutline {
    private SheetOutline() {}

    static String of(Workbook workbook) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + workbook.title() + " (" + workbook.language() + ")");
        workbook.sheets().forEach(sheet -> add(lines, sheet));
        return String.join("\n", lines) + "\n";
    }

    private static void add(List<String> lines, Sheet sheet) {
        lines.add("= " + sheet.name());
        lines.add(
                sheet.columns().stream()
                        .filter(column -> !column.hidden())
                        .map(Sheet.Column::heading)
                        .collect(Collectors.joining(" | ", "| ", " |")));
        sheet.rows().forEach(row -> lines.add(row(sheet, row)));
        sheet.notes().forEach(note -> lines.add("note: " + note));
        sheet.charts().forEach(chart -> lines.add("chart: " + chart.chart().title()));
    }

    /** What is hidden are identities, which differ from run to run. */
    private static String row(Sheet sheet, List<Value> row) {
        return IntStream.range(0, row.size())
                .filter(column -> !sheet.columns().get(column).hidden())
                .mapToObj(column -> text(row.get(column).plain()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String text(Value value) {
        if (value instanceof Value.Words words) {
            return words.text().replace("\n", " / ");
        }
        if (value instanceof Value.SheetLink link) {
            return link.sheet();
        }
        if (value instanceof Value.Day day) {
            LocalDate date = day.date();
            return date.toString();
        }
        if (value instanceof Value.Count count) {
            return Long.toString(count.value());
        }
        if (value instanceof Value.Number number) {
            return Double.toString(number.value());
        }
        if (value instanceof Value.Share share) {
            return share.value() * 100 + " %";
        }
        return value.equals(Value.JOINED) ? "^" : value.getClass().getSimpleName();
    }
}
