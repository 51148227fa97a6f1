// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.semantics.simulation.Simulation;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the chapters on a simulation share.
 *
 * @param simulation the simulation
 * @param wording how the model's texts are worded
 * @param citations numbers of the sources
 * @param manuscript where the chapters write
 * @param sheets tables of numbers
 */
record SimulationFrame(
        Simulation simulation,
        Wording wording,
        Citations citations,
        Manuscript manuscript,
        SimulationSheets sheets) {
    /** Characters of a sheet's column to a centimetre of paper, where lines may break. */
    private static final double CHARACTERS = 12;

    /** Writes a table of numbers, then its charts. */
    void write(String captionKey, Sheet sheet) {
        manuscript.table(captionKey, columns(sheet), rows(sheet));
        sheet.charts().forEach(chart -> manuscript.chart(chart.chart()));
    }

    private static List<Table.Column> columns(Sheet sheet) {
        return sheet.columns().stream().map(SimulationFrame::column).toList();
    }

    private static Table.Column column(Sheet.Column column) {
        return new Table.Column(column.heading(), column.width() / CHARACTERS, column.numbers());
    }

    /** Writes a table whose rows are the columns of a sheet of few rows, then its charts. */
    void writeTurned(String captionKey, Sheet sheet) {
        List<List<Value>> entries = new ArrayList<>();
        sheet.rows().forEach(entries::add);
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(sheet.columns().get(0).heading(), 1));
        entries.forEach(entry -> columns.add(new Table.Column(words(entry.get(0)), 1, true)));
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (int i = 1; i < sheet.columns().size(); i++) {
            List<Table.Cell> row = new ArrayList<>();
            row.add(cell(sheet.columns().get(i).heading()));
            for (List<Value> entry : entries) {
                row.add(cell(words(entry.get(i))));
            }
            rows.add(row);
        }
        manuscript.table(captionKey, columns, rows);
        sheet.charts().forEach(chart -> manuscript.chart(chart.chart()));
    }

    private List<List<Table.Cell>> rows(Sheet sheet) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (List<Value> row : sheet.rows()) {
            rows.add(row.stream().map(value -> cell(words(value))).toList());
        }
        return rows;
    }

    /** A value as a reader of the language writes it. */
    String words(Value value) {
        Locale locale = Locale.forLanguageTag(wording.phrases().language());
        if (value instanceof Value.Count count) {
            return wording.number(count.value());
        }
        if (value instanceof Value.Share share) {
            return NumberFormat.getPercentInstance(locale).format(share.value());
        }
        if (value instanceof Value.Number number) {
            return Integer.toString((int) number.value());
        }
        return ((Value.Words) value).text();
    }

    Table.Cell cell(String text) {
        return Table.Cell.of(text.isEmpty() ? List.of() : List.of(wording.plain(text)));
    }

    Table.Column column(String key, double weight) {
        return new Table.Column(wording.phrases().of("simulation.column." + key), weight);
    }

    Fact fact(String key, List<Inline> value) {
        return Fact.of(wording.phrases().of(key), value);
    }

    Fact fact(String key, String value) {
        return fact(key, List.of(wording.plain(value)));
    }
}
