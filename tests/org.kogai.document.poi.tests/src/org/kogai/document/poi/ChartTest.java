// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kogai.document.Chart;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class ChartTest {
    private static byte[] document() throws IOException {
        return OfficeParts.bytes(out -> new DocxWriter().write(ExampleCharts.document(), out));
    }

    private static OfficeParts documentParts() throws IOException {
        return OfficeParts.of(out -> new DocxWriter().write(ExampleCharts.document(), out));
    }

    private static byte[] workbook() throws IOException {
        return OfficeParts.bytes(out -> new XlsxWriter().write(ExampleCharts.workbook(), out));
    }

    private static OfficeParts workbookParts() throws IOException {
        return OfficeParts.of(out -> new XlsxWriter().write(ExampleCharts.workbook(), out));
    }

    @Test
    void holdsItsDataInAWorkbookInsideTheDocument() throws IOException {
        OfficeParts parts = documentParts();
        try (XSSFWorkbook data =
                new XSSFWorkbook(
                        new ByteArrayInputStream(parts.bytes("word/embeddings/chart1.xlsx")))) {
            assertShows(parts.xml("word/charts/chart1.xml"), data);
        }
    }

    @Test
    void drawsTheCellsOfItsSheet() throws IOException {
        OfficeParts parts = workbookParts();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook()))) {
            for (int i = 1; i <= 6; i++) {
                assertShows(parts.xml("xl/charts/chart" + i + ".xml"), book);
            }
        }
    }

    /** What a program shows before it calculates is what the cells hold. */
    private static void assertShows(Element chart, XSSFWorkbook book) {
        List<Element> formulas = OfficeParts.all(chart, "c:f");
        assertEquals(6, formulas.size());
        for (Element formula : formulas) {
            List<String> shown =
                    OfficeParts.all((Element) formula.getParentNode(), "c:v").stream()
                            .map(Element::getTextContent)
                            .toList();
            assertEquals(cells(formula.getTextContent(), book), shown, formula.getTextContent());
        }
    }

    private static List<String> cells(String formula, XSSFWorkbook book) {
        int end = formula.lastIndexOf('!');
        XSSFSheet sheet = book.getSheet(formula.substring(0, end).replace("'", ""));
        List<String> texts = new ArrayList<>();
        CellRangeAddress.valueOf(formula.substring(end + 1))
                .forEach(
                        cell ->
                                texts.add(
                                        new DataFormatter()
                                                .formatCellValue(
                                                        sheet.getRow(cell.getRow())
                                                                .getCell(cell.getColumn()))
                                                .replace(",", "")));
        return texts;
    }

    @Test
    void isReadAloud() throws IOException {
        Element body = documentParts().xml("word/document.xml");
        assertEquals(
                "Bars for three provinces: LINE",
                OfficeParts.all(body, "wp:docPr").get(2).getAttribute("descr"));
        Element drawing = workbookParts().xml("xl/drawings/drawing1.xml");
        assertEquals(
                "Bars for three provinces: BAR",
                OfficeParts.first(drawing, "xdr:cNvPr").getAttribute("descr"));
    }

    /** A line of the grid would run through the number at the end of a bar. */
    @Test
    void drawsNoGridBehindBarsWithNumbers() throws IOException {
        OfficeParts parts = documentParts();
        assertEquals(
                List.of(),
                OfficeParts.all(parts.xml("word/charts/chart1.xml"), "c:majorGridlines"));
        assertEquals(
                1, OfficeParts.all(parts.xml("word/charts/chart3.xml"), "c:majorGridlines").size());
    }

    @Test
    void laysJapaneseTitlesOfAxesFlatAndTurnsOthers() throws IOException {
        assertEquals(List.of("-5400000", "0"), turns("Province"));
        assertEquals(List.of("0", "0"), turns("州・県"));
    }

    private static List<String> turns(String title) throws IOException {
        Chart.Series series = new Chart.Series("Bars", List.of(1.0));
        Chart chart =
                new Chart(
                        Chart.Kind.BAR,
                        "T",
                        title,
                        "V",
                        List.of("C"),
                        List.of(series),
                        "ja",
                        "one bar");
        OfficeParts parts =
                OfficeParts.of(out -> new DocxWriter().write(ExampleCharts.documentOf(chart), out));
        return OfficeParts.all(parts.xml("word/charts/chart1.xml"), "a:bodyPr").stream()
                .filter(body -> body.hasAttribute("rot"))
                .map(body -> body.getAttribute("rot"))
                .toList();
    }

    @Test
    void tellsItsSeriesApartWithoutColours() throws IOException {
        OfficeParts parts = documentParts();
        List<String> signs =
                OfficeParts.all(parts.xml("word/charts/chart3.xml"), "c:symbol").stream()
                        .map(sign -> sign.getAttribute("val"))
                        .toList();
        assertEquals(List.of("circle", "square"), signs);
    }

    @Test
    void hasFontsForEveryScript() throws IOException {
        String chart = documentParts().text("word/charts/chart1.xml");
        assertTrue(chart.contains("<a:ea typeface=\"Yu Gothic\"/>"), chart);
        assertTrue(chart.contains("<a:cs typeface=\"Phetsarath OT\"/>"), chart);
    }

    @Test
    void hangsOnACellBelowASmallTableAndBesideALargeOne() throws IOException {
        OfficeParts parts = workbookParts();
        assertEquals("4", place(parts, 1, "xdr:row"));
        assertEquals("0", place(parts, 1, "xdr:col"));
        assertEquals("0", place(parts, 2, "xdr:row"));
        assertEquals("4", place(parts, 2, "xdr:col"));
    }

    private static String place(OfficeParts parts, int sheet, String what) {
        Element drawing = parts.xml("xl/drawings/drawing" + sheet + ".xml");
        return OfficeParts.words(OfficeParts.first(drawing, "xdr:from"), what);
    }

    @Test
    void givesTheSameBytesForTheSameNumbers() throws IOException {
        assertArrayEquals(document(), document());
        assertArrayEquals(workbook(), workbook());
    }

    @Test
    void refusesASeriesThatMissesANumber() {
        List<Chart.Series> series = List.of(new Chart.Series("Covered", List.of(1.0)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Chart(Chart.Kind.BAR, "", "", "", List.of("a", "b"), series, "en", ""));
    }
}
