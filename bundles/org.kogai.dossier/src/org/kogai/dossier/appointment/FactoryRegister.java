// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.appointment;

import org.kogai.document.poi.OfficeInput;
import org.kogai.document.poi.SheetReader;
import org.kogai.document.poi.SheetReader.SheetRow;
import org.kogai.dossier.appointment.RegisterProblem.Kind;
import org.kogai.dossier.appointment.RegisterTable.Row;
import org.kogai.semantics.appointment.FactoryColumns;
import org.kogai.semantics.appointment.FactoryColumns.LineReader;
import org.kogai.semantics.appointment.FactoryFacts;
import org.kogai.semantics.appointment.UnreadableCellException;
import org.kogai.semantics.simulation.RegisteredFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Factories of a register, in the columns of a rule set.
 *
 * @param factories in the order of the file
 * @param provinces province of each factory, empty where the file tells none
 * @param industries industry of each factory, empty where the file tells none
 * @param missing columns of the rule set that the file lacks; all factories have 0 or no there
 * @param ignored columns of the file that the rule set does not ask for
 */
public record FactoryRegister(
        List<FactoryFacts> factories,
        List<String> provinces,
        List<String> industries,
        List<String> missing,
        List<String> ignored) {
    private static final String ID = "id";
    private static final String PROVINCE = "province";

    /** What programs of some countries write between cells instead of commas. */
    private static final Pattern OTHER_MARKS = Pattern.compile("[;\\t|]");

    /** Columns that tell what a factory makes; the first one that is there counts. */
    private static final List<String> INDUSTRY = List.of("sector", "industry");

    public FactoryRegister {
        factories = List.copyOf(factories);
        provinces = List.copyOf(provinces);
        industries = List.copyOf(industries);
        missing = List.copyOf(missing);
        ignored = List.copyOf(ignored);
    }

    /**
     * Reads comma-separated values in UTF-8, or the first sheet of a workbook where the name ends
     * in {@code .xlsx}: a header in any order with a column {@code id}, then a line for each
     * factory. Empty means 0, no or no choice.
     *
     * @throws RegisterException when a line cannot be understood
     * @throws IOException when the file cannot be read
     */
    public static FactoryRegister read(Path file, FactoryColumns columns) throws IOException {
        OfficeInput.require(file);
        try {
            return of(table(file), columns);
        } catch (RegisterException e) {
            throw e.in(file);
        }
    }

    private static RegisterTable table(Path file) throws IOException {
        boolean isWorkbook =
                file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return isWorkbook ? sheet(file) : CsvReader.read(file);
    }

    private static RegisterTable sheet(Path file) throws IOException {
        List<SheetRow> rows = SheetReader.read(file);
        if (rows.isEmpty()) {
            throw wrong(Kind.NO_HEADER, 0, "", "");
        }
        return new RegisterTable(
                rows.get(0).cells().stream().map(String::strip).toList(),
                rows.stream().skip(1).map(row -> new Row(row.number(), row.cells())).toList());
    }

    /** The factories with their province and industry. */
    public List<RegisteredFactory> registered() {
        return IntStream.range(0, factories.size())
                .mapToObj(
                        i ->
                                new RegisteredFactory(
                                        factories.get(i), provinces.get(i), industries.get(i)))
                .toList();
    }

    static FactoryRegister of(RegisterTable table, FactoryColumns columns) {
        checkHeader(table.header());
        int id = table.header().indexOf(ID);
        LineReader reader = columns.under(table.header());
        List<RegisterProblem> problems = new ArrayList<>();
        List<FactoryFacts> factories = new ArrayList<>();
        for (Row row : table.rows()) {
            try {
                factories.add(factory(table.header().size(), id, row, reader));
            } catch (RegisterException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new RegisterException(problems);
        }
        return new FactoryRegister(
                factories,
                cells(table, List.of(PROVINCE)),
                cells(table, INDUSTRY),
                columns.keys().stream().filter(key -> !table.header().contains(key)).toList(),
                table.header().stream()
                        .filter(name -> !isGroup(name) && !columns.keys().contains(name))
                        .toList());
    }

    private static boolean isGroup(String column) {
        return column.equals(ID) || column.equals(PROVINCE) || INDUSTRY.contains(column);
    }

    /** Texts of the first of these columns that the table has. */
    private static List<String> cells(RegisterTable table, List<String> columns) {
        int place =
                columns.stream()
                        .map(table.header()::indexOf)
                        .filter(index -> index >= 0)
                        .findFirst()
                        .orElse(Integer.MAX_VALUE);
        return table.rows().stream()
                .map(row -> place < row.cells().size() ? row.cells().get(place).strip() : "")
                .toList();
    }

    private static void checkHeader(List<String> header) {
        if (header.size() == 1 && OTHER_MARKS.matcher(header.get(0)).find()) {
            throw wrong(Kind.NO_COMMAS, 1, "", "");
        }
        if (!header.contains(ID)) {
            throw wrong(Kind.NO_ID_COLUMN, 1, ID, "");
        }
        Set<String> seen = new HashSet<>();
        header.stream()
                .filter(name -> !name.isEmpty() && !seen.add(name))
                .findFirst()
                .ifPresent(
                        name -> {
                            throw wrong(Kind.COLUMN_TWICE, 1, name, "");
                        });
    }

    private static FactoryFacts factory(int width, int idPlace, Row row, LineReader reader) {
        List<String> cells = row.cells();
        if (cells.stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            throw wrong(Kind.TOO_MANY_CELLS, row.line(), "", "");
        }
        String id = idPlace < cells.size() ? cells.get(idPlace).strip() : "";
        if (id.isEmpty()) {
            throw wrong(Kind.NO_ID, row.line(), ID, "");
        }
        try {
            return reader.facts(id, cells);
        } catch (UnreadableCellException e) {
            throw wrong(Kind.UNREADABLE_VALUE, row.line(), e.column(), e.value());
        }
    }

    private static RegisterException wrong(Kind kind, int line, String column, String value) {
        return new RegisterException(List.of(new RegisterProblem(kind, line, column, value)));
    }
}
