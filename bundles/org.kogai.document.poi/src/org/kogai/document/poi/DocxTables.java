// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.Fact;
import org.kogai.document.FactSheet;
import org.kogai.document.FormTable;
import org.kogai.document.Inline;
import org.kogai.document.Table;
import org.kogai.document.Text;

import java.util.List;
import java.util.stream.IntStream;

/** Writes tables; a row never breaks over pages and the headings stand on each page. */
final class DocxTables {
    private static final int FACT_LABEL = 2150;
    private static final int MOST_KEPT = 12;

    /** A row of forms with more lines is higher than a page and has to go on over it. */
    private static final int PAGE_LINES = 48;

    /** A first row of so few lines is not left alone below the headings. */
    private static final int LOW = 2;

    /** A form with so few rows stays on one page. */
    private static final int FEW = 4;

    /** Facts of so many lines stay on one page. */
    private static final int MOST_LINES = 14;

    /** Where more facts go on over a page, so many stay together at each end. */
    private static final int ENDS = 2;

    private static final String NUMBER = "TableNumber";

    private final Xml xml;
    private final DocxRuns runs;

    DocxTables(Xml xml, DocxRuns runs) {
        this.xml = xml;
        this.runs = runs;
    }

    /**
     * Writes a table.
     *
     * @param width width in twentieths of a point
     * @param description caption for screen readers
     */
    void write(Table table, int width, String description, String language) {
        int[] widths = widths(table.columns(), width);
        open("Register", widths, width, true, description);
        headings(table.columns(), widths, language);
        boolean kept = isKept(table);
        int last = table.rows().size() - 1;
        for (int i = 0; i < table.rows().size(); i++) {
            List<Table.Cell> row = table.rows().get(i);
            row(false);
            if (row.size() < widths.length) {
                spanning(widths, width, row.get(0));
            } else {
                boolean alone = i == 0 && isLow(row, widths) || i == last - 1;
                row(table, widths, row, i < last && (kept || alone));
            }
            xml.close();
        }
        xml.close();
    }

    private static boolean isLow(List<Table.Cell> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .allMatch(i -> DocxLines.of(row.get(i).lines(), widths[i]) <= LOW);
    }

    /** Whether a table is read as one picture, and so stays on one page. */
    private static boolean isKept(Table table) {
        return table.rows().size() <= MOST_KEPT
                && table.columns().stream().anyMatch(Table.Column::numbers);
    }

    private void row(Table table, int[] widths, List<Table.Cell> row, boolean kept) {
        for (int i = 0; i < widths.length; i++) {
            boolean numbers = table.columns().get(i).numbers();
            String style = numbers ? NUMBER : "TableText";
            cell(widths[i], kept ? style + "Kept" : style, false, row.get(i).lines());
        }
    }

    /** Writes the table of a form. */
    void write(FormTable table, int width, String language) {
        int[] widths = widths(table.columns(), width);
        boolean headed = !table.columns().stream().allMatch(DocxTables::isShared);
        open("FormGrid", widths, width, headed, table.description());
        if (headed) {
            formHeadings(table.columns(), widths, language);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            boolean breaking = table.breaking() && isHigherThanPage(table.rows().get(row), widths);
            if (breaking) {
                xml.open("w:tr");
            } else {
                row(false);
            }
            for (int i = 0; i < widths.length; i++) {
                boolean last = row == table.rows().size() - 1;
                formCell(
                        widths[i],
                        table.rows().get(row).get(i),
                        isJoinedBelow(table, row, i),
                        breaking
                                ? "TableTextWhole"
                                : !last && table.rows().size() <= FEW
                                        ? "TableTextKept"
                                        : "TableText");
            }
            xml.close();
        }
        xml.close();
    }

    private static boolean isHigherThanPage(List<Table.Cell> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .anyMatch(i -> DocxLines.of(row.get(i).lines(), widths[i]) > PAGE_LINES);
    }

    private static boolean isJoinedBelow(FormTable table, int row, int column) {
        return row + 1 < table.rows().size() && table.rows().get(row + 1).get(column).joined();
    }

    private void formHeadings(List<Table.Column> columns, int[] widths, String language) {
        row(true);
        int next;
        for (int i = 0; i < widths.length; i = next) {
            int width = widths[i];
            for (next = i + 1; next < widths.length && isShared(columns.get(next)); next++) {
                width += widths[next];
            }
            Text heading = Text.plain(columns.get(i).heading(), language);
            cell(width, next - i, "FormHeading", false, List.of(List.of(heading)));
        }
        xml.close();
    }

    private static boolean isShared(Table.Column column) {
        return column.heading().isEmpty();
    }

    private void formCell(int width, Table.Cell cell, boolean joinedBelow, String style) {
        xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", width, "w:type", "dxa");
        if (cell.joined() || joinedBelow) {
            xml.leaf("w:vMerge", "w:val", cell.joined() ? "continue" : "restart");
        }
        xml.close();
        paragraphs(style, cell.lines());
        xml.close();
    }

    private void headings(List<Table.Column> columns, int[] widths, String language) {
        row(true);
        for (int i = 0; i < widths.length; i++) {
            Text heading = Text.plain(columns.get(i).heading(), language);
            String style = columns.get(i).numbers() ? NUMBER + "Heading" : "TableHeading";
            cell(widths[i], style, false, List.of(List.of(heading)));
        }
        xml.close();
    }

    /** Writes facts, the words left and the values right. */
    void write(FactSheet sheet, int width, String description, String language) {
        int[] widths = {FACT_LABEL, width - FACT_LABEL};
        open("Register", widths, width, false, description);
        int last = sheet.facts().size() - 1;
        boolean whole =
                sheet.facts().stream().mapToInt(fact -> DocxLines.of(fact.lines(), widths[1])).sum()
                        <= MOST_LINES;
        for (int i = 0; i <= last; i++) {
            Fact fact = sheet.facts().get(i);
            boolean kept = i < last && (whole || i < ENDS || i >= last - ENDS);
            row(false);
            cell(
                    widths[0],
                    kept ? "TableHeading" : "TableLabel",
                    true,
                    List.of(List.of(Text.plain(fact.label(), language))));
            cell(widths[1], "TableText", false, fact.lines());
            xml.close();
        }
        xml.close();
    }

    private void open(String style, int[] widths, int width, boolean headed, String description) {
        xml.open("w:tbl").open("w:tblPr").leaf("w:tblStyle", "w:val", style);
        xml.leaf("w:tblW", "w:w", width, "w:type", "dxa");
        xml.leaf("w:tblLayout", "w:type", "fixed");
        xml.leaf(
                "w:tblLook",
                "w:val",
                headed ? "0620" : "0680",
                "w:firstRow",
                headed ? 1 : 0,
                "w:lastRow",
                0,
                "w:firstColumn",
                headed ? 0 : 1,
                "w:lastColumn",
                0,
                "w:noHBand",
                1,
                "w:noVBand",
                1);
        if (!description.isEmpty()) {
            xml.leaf("w:tblCaption", "w:val", description);
        }
        xml.close().open("w:tblGrid");
        for (int column : widths) {
            xml.leaf("w:gridCol", "w:w", column);
        }
        xml.close();
    }

    private void row(boolean heading) {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit");
        if (heading) {
            xml.leaf("w:tblHeader");
        }
        xml.close();
    }

    /** Cell over all columns; its text keeps with the row below it. */
    private void spanning(int[] widths, int width, Table.Cell cell) {
        cell(width, widths.length, "TableHeading", true, cell.lines());
    }

    private void cell(int width, String style, boolean shaded, List<List<Inline>> lines) {
        cell(width, 1, style, shaded, lines);
    }

    private void cell(
            int width, int columns, String style, boolean shaded, List<List<Inline>> lines) {
        xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", width, "w:type", "dxa");
        if (columns > 1) {
            xml.leaf("w:gridSpan", "w:val", columns);
        }
        if (shaded) {
            xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "F3F6F9");
        }
        xml.close();
        paragraphs(style, lines);
        xml.close();
    }

    /** A cell has at least one paragraph. */
    private void paragraphs(String style, List<List<Inline>> lines) {
        for (List<Inline> line : lines.isEmpty() ? List.of(List.<Inline>of()) : lines) {
            xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", style).close();
            runs.write(line);
            xml.close();
        }
    }

    /** Shares the width by weight; what rounding leaves goes to the last column. */
    private static int[] widths(List<Table.Column> columns, int width) {
        double all = columns.stream().mapToDouble(Table.Column::weight).sum();
        int[] widths = new int[columns.size()];
        int rest = width;
        for (int i = 0; i < widths.length; i++) {
            boolean last = i == widths.length - 1;
            widths[i] = last ? rest : (int) (width * columns.get(i).weight() / all);
            rest -= widths[i];
        }
        return widths;
    }
}
