// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kogai.document.Emphasis;
import org.kogai.document.Sheet;
import org.kogai.document.Value;
import org.kogai.document.Workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

class XlsxWriterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 26);

    private static Workbook workbook(Value... values) {
        List<Sheet.Column> columns =
                List.of(new Sheet.Column("Identity", 38, true), Sheet.Column.of("Name", 30));
        List<List<Value>> rows =
                List.of(values).stream()
                        .map(value -> List.of((Value) new Value.Words("id"), value))
                        .toList();
        return new Workbook(
                "Registers", "en", DAY, List.of(new Sheet("Laws: all/of [them]", columns, rows)));
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        return OfficeParts.bytes(out -> new XlsxWriter().write(workbook, out));
    }

    /** What a test asks of the only sheet. */
    private interface Question<T> {
        T of(XSSFSheet sheet);
    }

    private static <T> T ask(Question<T> question, Value... values) throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(bytes(workbook(values))))) {
            return question.of(book.getSheetAt(0));
        }
    }

    private static Cell cell(XSSFSheet sheet) {
        return sheet.getRow(1).getCell(1);
    }

    @Test
    void keepsADangerousTextAsAText() throws IOException {
        Value text = new Value.Words("=HYPERLINK(\"http://x\")");
        assertEquals(CellType.STRING, ask(sheet -> cell(sheet).getCellType(), text));
        assertTrue(ask(sheet -> cell(sheet).getCellStyle().getQuotePrefixed(), text));
        assertEquals(
                "=HYPERLINK(\"http://x\")", ask(sheet -> cell(sheet).getStringCellValue(), text));
    }

    @Test
    void putsNoQuoteBeforeAnOrdinaryText() throws IOException {
        assertFalse(
                ask(
                        sheet -> cell(sheet).getCellStyle().getQuotePrefixed(),
                        new Value.Words("Ministry")));
    }

    @Test
    void hidesTheIdentityAndFreezesTheHeadings() throws IOException {
        assertTrue(ask(sheet -> sheet.isColumnHidden(0), new Value.Words("a")));
        assertFalse(ask(sheet -> sheet.isColumnHidden(1), new Value.Words("a")));
        assertEquals(
                1,
                ask(
                        sheet -> (int) sheet.getPaneInformation().getHorizontalSplitPosition(),
                        new Value.Words("a")));
    }

    @Test
    void keepsTheNamesOfTheRowsInViewAndPrintsThemOnEachPage() throws IOException {
        Value name = new Value.Words("a");
        assertEquals(
                2, ask(sheet -> (int) sheet.getPaneInformation().getVerticalSplitPosition(), name));
        assertEquals("A:B", ask(sheet -> sheet.getRepeatingColumns().formatAsString(), name));
        assertEquals("1:1", ask(sheet -> sheet.getRepeatingRows().formatAsString(), name));
    }

    @Test
    void printsANarrowSheetOnSmallerPaper() throws IOException {
        assertEquals(List.of(PrintSetup.A4_PAPERSIZE, false), paper(2));
        assertEquals(List.of(PrintSetup.A4_PAPERSIZE, true), paper(4));
        assertEquals(List.of(PrintSetup.A3_PAPERSIZE, true), paper(6));
    }

    /** Paper of a sheet of columns of 40 characters, and whether it lies. */
    private static List<Object> paper(int columns) throws IOException {
        Sheet sheet =
                new Sheet(
                        "Paper",
                        Collections.nCopies(columns, Sheet.Column.of("Name", 40)),
                        List.of());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytesOf(sheet)))) {
            XSSFPrintSetup setup = book.getSheetAt(0).getPrintSetup();
            return List.of(setup.getPaperSize(), setup.getLandscape());
        }
    }

    /** Pages below each other that are asked for, for so many rows of 16 points on A4. */
    private static int pagesBelow(int rows) throws IOException {
        List<List<Value>> all = Collections.nCopies(rows, List.of(new Value.Words("a")));
        Sheet sheet = new Sheet("Rows", List.of(Sheet.Column.of("Name", 40)), all);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytesOf(sheet)))) {
            return book.getSheetAt(0).getPrintSetup().getFitHeight();
        }
    }

    @Test
    void leavesNoLastPageOfAFewRows() throws IOException {
        assertEquals(0, pagesBelow(30));
        assertEquals(1, pagesBelow(50));
        assertEquals(0, pagesBelow(70));
        assertEquals(2, pagesBelow(100));
    }

    @Test
    void cutsNoChartBetweenPages() throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(bytes(ExampleCharts.workbook())))) {
            assertEquals(1, book.getSheetAt(0).getPrintSetup().getFitHeight());
        }
    }

    @Test
    void printsOnlyTheFirstRowsWhereThatIsEnoughAndSaysSoOnThePage() throws IOException {
        Sheet whole =
                new Sheet(
                        "Rows",
                        List.of(Sheet.Column.of("Name", 40)),
                        Collections.nCopies(50, List.of(new Value.Words("a"))));
        Sheet part =
                new Sheet(
                        whole.name(),
                        whole.columns(),
                        whole.rows(),
                        List.of(),
                        Optional.empty(),
                        1,
                        true,
                        List.of("30 of 50 & more are printed"),
                        Optional.of(new Sheet.Part(30, "30 of 50 & more are printed")));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytesOf(part)))) {
            assertEquals("Rows!$A$1:$A$31", book.getPrintArea(0));
            assertEquals(
                    "30 of 50 && more are printed", book.getSheetAt(0).getFooter().getCenter());
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytesOf(whole)))) {
            assertNull(book.getPrintArea(0));
        }
    }

    @Test
    void printsNoNameThatTheTitleSays() throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(
                                bytesOf(new Sheet("Registers", CHOICES, List.of()))))) {
            assertEquals("", book.getSheetAt(0).getHeader().getRight());
        }
    }

    @Test
    void printsANameThatIsPartOfAWordInTheTitle() throws IOException {
        Sheet sheet = new Sheet("Reg", CHOICES, List.of());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytesOf(sheet)))) {
            assertEquals("&A", book.getSheetAt(0).getHeader().getRight());
        }
    }

    @Test
    void endsLinesOfJapaneseHeadingsBetweenWords() throws IOException {
        Sheet sheet = new Sheet("Rows", List.of(Sheet.Column.of("水質関係技術特論", 12)), List.of());
        Workbook workbook = new Workbook("Registers", "ja", DAY, List.of(sheet));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(workbook)))) {
            Cell cell = cell(book, 0, 0);
            assertEquals("水質関係\n技術特論", cell.getStringCellValue());
        }
    }

    @Test
    void putsADashBelowTheNumbersOfItsColumn() throws IOException {
        Sheet sheet =
                new Sheet(
                        "Rows",
                        List.of(Sheet.Column.ofNumbers("Persons", 12)),
                        List.of(List.of(new Value.Words("–"))));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytesOf(sheet)))) {
            assertEquals(HorizontalAlignment.RIGHT, cell(book, 1, 0).getCellStyle().getAlignment());
        }
    }

    private static Cell cell(XSSFWorkbook book, int row, int column) {
        return book.getSheetAt(0).getRow(row).getCell(column);
    }

    @Test
    void writesNotesOverAllColumnsBelowWhatIsFiltered() throws IOException {
        Sheet noted =
                new Sheet(
                                "Laws",
                                Collections.nCopies(2, Sheet.Column.of("Name", 40)),
                                List.of(List.of(new Value.Words("a"), new Value.Words("b"))))
                        .withNotes(List.of("Shaded: overlap"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytesOf(noted)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("Shaded: overlap", sheet.getRow(3).getCell(0).getStringCellValue());
            assertEquals("A4:B4", sheet.getMergedRegion(0).formatAsString());
            assertEquals("A1:B2", sheet.getCTWorksheet().getAutoFilter().getRef());
        }
    }

    @Test
    void leadsFromTheNameOfASheetToIt() throws IOException {
        String address =
                ask(sheet -> cell(sheet).getHyperlink().getAddress(), new Value.SheetLink("A'b"));
        assertEquals("'A''b'!A1", address);
    }

    @Test
    void neverBreaksANumber() throws IOException {
        assertFalse(ask(sheet -> style(sheet).getWrapText(), new Value.Count(1_000_000)));
        assertTrue(ask(sheet -> style(sheet).getWrapText(), new Value.Words("a")));
    }

    @Test
    void printsTitleSheetDateAndPage() throws IOException {
        Value name = new Value.Words("a");
        assertEquals("Registers", ask(sheet -> sheet.getHeader().getLeft(), name));
        assertEquals("&A", ask(sheet -> sheet.getHeader().getRight(), name));
        assertEquals("2026-03-26", ask(sheet -> sheet.getFooter().getLeft(), name));
        assertEquals("&P / &N", ask(sheet -> sheet.getFooter().getRight(), name));
    }

    @Test
    void shortensATitleThatNoHeadingCanHold() throws IOException {
        Workbook plain = workbook(new Value.Words("a"));
        Workbook named = new Workbook("&".repeat(300), "en", DAY, plain.sheets());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(named)))) {
            String heading = book.getSheetAt(0).getCTWorksheet().getHeaderFooter().getOddHeader();
            assertTrue(heading.length() <= 255, heading);
            assertTrue(heading.contains("&&"), heading);
        }
    }

    @Test
    void drawsLinesAroundCellsInsteadOfPrintingAGridAroundCharts() throws IOException {
        Value name = new Value.Words("a");
        assertFalse(ask(XSSFSheet::isPrintGridlines, name));
        assertEquals(BorderStyle.THIN, ask(sheet -> style(sheet).getBorderRight(), name));
        assertEquals(
                "FF9FB3C8",
                ask(
                        sheet ->
                                ((XSSFCellStyle) style(sheet))
                                        .getRightBorderXSSFColor()
                                        .getARGBHex(),
                        name));
    }

    /** Pages side by side, and the width of what is printed on them in characters. */
    private static List<Integer> pages(int columns) throws IOException {
        List<Sheet.Column> wide =
                Collections.nCopies(columns, Sheet.Column.of("Name of the thing", 40));
        try (XSSFWorkbook book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(bytesOf(new Sheet("Wide", wide, List.of()))))) {
            XSSFSheet sheet = book.getSheetAt(0);
            int width = 0;
            for (int column = 0; column < columns; column++) {
                width += sheet.getColumnWidth(column) / 256;
            }
            return List.of((int) sheet.getPrintSetup().getFitWidth(), width);
        }
    }

    @Test
    void printsOnOnePageAcrossWhatNarrowerColumnsBringThere() throws IOException {
        assertEquals(List.of(1, 280), pages(7));
        assertEquals(List.of(1, 290), pages(10));
    }

    /** LibreOffice without Calibri made all columns a third wider and the letters smaller. */
    @Test
    void measuresColumnsInTheFontOfTheCells() throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(bytes(workbook(new Value.Words("a")))))) {
            assertEquals("Arial", book.getFontAt(0).getFontName());
        }
    }

    @Test
    void printsAVeryWideSheetOnSeveralPagesAcross() throws IOException {
        assertEquals(List.of(2, 480), pages(12));
    }

    private static final List<Sheet.Column> CHOICES =
            List.of(new Sheet.Column("Kind", 20, false, false, List.of("Law, code", "Order")));

    private static byte[] bytesOf(Sheet sheet) throws IOException {
        return bytes(new Workbook("Registers", "en", DAY, List.of(sheet)));
    }

    @Test
    void offersTheWordsOfAColumnFromAHiddenSheet() throws IOException {
        List<List<Value>> rows = List.of(List.of(new Value.Words("Order")));
        try (XSSFWorkbook book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(bytesOf(new Sheet("Laws", CHOICES, rows))))) {
            XSSFDataValidation rule = book.getSheetAt(0).getDataValidations().get(0);
            assertEquals("Lists!$A$1:$A$2", rule.getValidationConstraint().getFormula1());
            assertTrue(book.isSheetHidden(1));
            assertEquals(
                    "Law, code", book.getSheet("Lists").getRow(0).getCell(0).getStringCellValue());
        }
    }

    @Test
    void filtersNothingWhereRowsAreHeadingsOfOthers() throws IOException {
        Sheet groups = new Sheet("Groups", CHOICES, List.of()).unfiltered();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytesOf(groups)))) {
            assertFalse(book.getSheetAt(0).getCTWorksheet().isSetAutoFilter());
        }
    }

    @Test
    void filtersAllRows() throws IOException {
        assertEquals(
                "A1:B3",
                ask(
                        sheet -> sheet.getCTWorksheet().getAutoFilter().getRef(),
                        new Value.Words("a"),
                        new Value.Words("b")));
    }

    @Test
    void writesDaysAsDays() throws IOException {
        assertEquals(
                LocalDateTime.of(2026, 3, 26, 0, 0),
                ask(sheet -> cell(sheet).getLocalDateTimeCellValue(), new Value.Day(DAY)));
    }

    @Test
    void writesNumbersAsNumbers() throws IOException {
        assertEquals(0.26, ask(sheet -> cell(sheet).getNumericCellValue(), new Value.Number(0.26)));
    }

    @Test
    void showsWhatStandsOut() throws IOException {
        Value value =
                new Value.Emphasised(
                        new Value.Words("a"),
                        new Emphasis(true, false, true, Optional.of("#e3eef7")));
        assertTrue(ask(sheet -> style(sheet).getFont().getBold(), value));
        assertTrue(ask(sheet -> style(sheet).getFont().getStrikeout(), value));
        assertEquals(
                "FFE3EEF7",
                ask(sheet -> style(sheet).getFillForegroundColorColor().getARGBHex(), value));
    }

    @Test
    void makesARowAsHighAsTheLinesOfItsText() throws IOException {
        float one = ask(sheet -> sheet.getRow(1).getHeightInPoints(), new Value.Words("a"));
        float three = ask(sheet -> sheet.getRow(1).getHeightInPoints(), new Value.Words("a\nb\nc"));
        assertEquals(26, three - one);
    }

    private static XSSFCellStyle style(XSSFSheet sheet) {
        return (XSSFCellStyle) cell(sheet).getCellStyle();
    }

    @Test
    void choosesTheFontByTheScript() throws IOException {
        assertEquals("Khmer OS", font("MISTI ក្រសួង"));
        assertEquals("Yu Gothic", font("MISTI 工業省"));
        assertEquals("Arial", font("MISTI"));
    }

    private static String font(String text) throws IOException {
        return ask(
                sheet -> ((XSSFCellStyle) cell(sheet).getCellStyle()).getFont().getFontName(),
                new Value.Words(text));
    }

    @Test
    void shortensATextThatNoCellCanHold() throws IOException {
        String kept =
                ask(sheet -> cell(sheet).getStringCellValue(), new Value.Words("x".repeat(40_000)));
        assertEquals(32_767, kept.length());
        assertTrue(kept.endsWith("…"));
    }

    @Test
    void givesARowTheHeightThatItsLinesNeed() throws IOException {
        float one = ask(sheet -> sheet.getRow(1).getHeightInPoints(), new Value.Words("a"));
        float three =
                ask(sheet -> sheet.getRow(1).getHeightInPoints(), new Value.Words("工".repeat(40)));
        assertTrue(three > 2 * one, one + " " + three);
    }

    @Test
    void writesTheSameBytesForTheSameWorkbook() throws IOException {
        Workbook workbook = workbook(new Value.Words("工業省"), new Value.Day(DAY));
        assertArrayEquals(bytes(workbook), bytes(workbook));
    }
}
