// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.kogai.document.Emphasis;
import org.kogai.document.Sheet;
import org.kogai.document.Value;
import org.kogai.document.Workbook;
import org.kogai.document.poi.XlsxWriter;
import org.kogai.model.Vocabulary;
import org.kogai.model.governance.GovernancePackage.Literals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes what a table shows: as a workbook, or as text that spreadsheets read. */
public final class TableExport {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d+)?");
    private static final int LONGEST_TAB = 31;
    private static final int WIDEST = 40;

    /** Width of a column whose texts would take many lines. */
    private static final int WIDEST_OF_LONG = 56;

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    /** Where the part of a title ends that is enough for a tab. */
    private static final Pattern PART = Pattern.compile(" – |（|: |：");

    /** With it, spreadsheets know that the text is in UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final TableTexts table;
    private final Edition edition;

    /** Export of a table. */
    public TableExport(TableTexts table, Edition edition) {
        this.table = table;
        this.edition = edition;
    }

    /**
     * Writes a file.
     *
     * @param file its ending tells the format: csv, or else xlsx
     * @throws OutputException when it cannot be written; what stood there before still stands
     */
    public void write(Path file) {
        Path place = file.toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw new OutputException(file, new FileAlreadyExistsException(file.toString()));
        }
        try (OutputFolder out = new OutputFolder(place.getParent())) {
            out.write(
                    place.getFileName().toString(), stream -> write(TableFormat.of(file), stream));
            out.commit();
        }
    }

    /** Writes the table; the stream stays open. */
    void write(TableFormat format, OutputStream out) throws IOException {
        if (format == TableFormat.CSV) {
            out.write((BYTE_ORDER_MARK + text()).getBytes(UTF_8));
        } else {
            new XlsxWriter().write(workbook(), out);
        }
    }

    private Workbook workbook() {
        List<List<Value>> rows =
                IntStream.range(0, table.rows().size()).mapToObj(this::values).toList();
        List<Sheet.Column> columns =
                IntStream.range(0, table.headings().size())
                        .mapToObj(place -> column(place, rows))
                        .toList();
        Sheet sheet = identified(columns, rows);
        Sheet noted = table.legend().isEmpty() ? sheet : sheet.withNotes(List.of(table.legend()));
        return new Workbook(
                table.title(),
                edition.language(),
                edition.date(),
                List.of(hasGroups() ? noted.unfiltered() : noted));
    }

    /** The sheet with the identities of what its lines show, hidden, as its first column. */
    private Sheet identified(List<Sheet.Column> columns, List<List<Value>> rows) {
        if (table.identities().stream().allMatch(String::isEmpty)) {
            return new Sheet(tab(table.title()), columns, rows);
        }
        String heading = Vocabulary.in(edition.language()).of(Literals.ELEMENT__ID);
        return new Sheet(
                tab(table.title()),
                before(new Sheet.Column(heading, 38, true), columns),
                IntStream.range(0, rows.size())
                        .mapToObj(row -> before(identity(row), rows.get(row)))
                        .toList());
    }

    private Value identity(int row) {
        return new Value.Words(table.identities().get(row));
    }

    private static <T> List<T> before(T first, List<T> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /** Whether there are lines below others, which a filter would tear from them. */
    private boolean hasGroups() {
        return table.rows().stream().anyMatch(row -> row.get(0).startsWith(" "));
    }

    private Sheet.Column column(int place, List<List<Value>> rows) {
        List<Value> values = rows.stream().map(row -> row.get(place)).toList();
        int width = isLong(place) ? WIDEST_OF_LONG : WIDEST;
        return new Sheet.Column(
                        heading(place),
                        width,
                        false,
                        isOfNumbers(place),
                        table.choices().get(place))
                .fittedTo(values);
    }

    /** Whether the texts of a column, where there are any, mostly take several lines. */
    private boolean isLong(int column) {
        return table.rows().stream()
                        .map(row -> row.get(column))
                        .filter(text -> !text.isEmpty())
                        .mapToInt(String::length)
                        .average()
                        .orElse(0)
                > 1.5 * WIDEST;
    }

    /**
     * Where the column of the lines has no heading of its own, the title of the table stands there.
     * A column of nothing says so, else it looks as if it had been forgotten.
     */
    private String heading(int place) {
        String heading = table.headings().get(place);
        if (heading.isEmpty()) {
            return table.title();
        }
        boolean filled = table.rows().stream().anyMatch(row -> !row.get(place).isEmpty());
        return filled || table.rows().isEmpty()
                ? heading
                : Words.in(edition.language()).of("table.nothing", heading);
    }

    private boolean isOfNumbers(int column) {
        return isAll(column, NUMBER);
    }

    private boolean isAll(int column, Pattern pattern) {
        List<String> texts =
                table.rows().stream()
                        .map(row -> row.get(column))
                        .filter(text -> !text.isEmpty())
                        .toList();
        return !texts.isEmpty() && texts.stream().allMatch(text -> pattern.matcher(text).matches());
    }

    private List<Value> values(int row) {
        List<String> texts = table.rows().get(row);
        List<Emphasis> emphases = table.emphases().get(row);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> value(texts.get(i), isAll(i, YEAR), emphases.get(i)))
                .toList();
    }

    private static Value value(String text, boolean year, Emphasis emphasis) {
        Value plain = value(text, year);
        return emphasis.equals(Emphasis.NONE) ? plain : new Value.Emphasised(plain, emphasis);
    }

    private static String tab(String title) {
        String part = title.length() <= LONGEST_TAB ? title : PART.split(title, 2)[0];
        String plain = part.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        if (plain.length() > LONGEST_TAB) {
            int end = plain.lastIndexOf(' ', LONGEST_TAB);
            plain = plain.substring(0, end < 0 ? LONGEST_TAB : end).strip();
        }
        return plain.isEmpty() ? "1" : plain;
    }

    private static Value value(String text, boolean year) {
        if (!NUMBER.matcher(text).matches()) {
            return new Value.Words(text);
        }
        return year || text.contains(".")
                ? new Value.Number(Double.parseDouble(text))
                : new Value.Count(Long.parseLong(text));
    }

    private String text() {
        return Stream.concat(Stream.of(table.headings()), table.rows().stream())
                .map(row -> row.stream().map(TableExport::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** A text that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(String text) {
        boolean formula = text.matches("(?s)[=+@\\t\\r-].*") && !NUMBER.matcher(text).matches();
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
