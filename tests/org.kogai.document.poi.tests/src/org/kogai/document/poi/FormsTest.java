// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.kogai.document.Documents;
import org.kogai.document.Picture;
import org.kogai.model.governance.contract.ContractFactory;
import org.kogai.model.governance.contract.SecurityStatusReport;
import org.kogai.testing.ContractExample;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Forms as files, by the example of the list of information handlers. */
class FormsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 26);

    /** One white pixel. */
    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8A"
                                    + "AwMCAO+ip1sAAAAASUVORK5CYII=");

    private static final Optional<Picture> CHART =
            Optional.of(new Picture("Chart", "Chart", PNG, 900, 400, "who handles what"));

    private final ContractExample example = new ContractExample();

    FormsTest() {
        example.contract.getHandlers().clear();
    }

    private byte[] text() throws IOException {
        return OfficeParts.bytes(
                out ->
                        new DocxWriter()
                                .write(
                                        Documents.informationHandlers(example.contract, CHART, DAY),
                                        out));
    }

    private byte[] workbook() throws IOException {
        return OfficeParts.bytes(
                out ->
                        new XlsxWriter()
                                .write(
                                        Documents.informationHandlersWorkbook(
                                                example.contract, CHART, DAY),
                                        out));
    }

    /** One line of the sender stands below the other. */
    @Test
    void theWordsOfTheSenderAreAsWideAsEachOther() throws IOException {
        Element body = security().xml("word/document.xml");
        assertTrue(OfficeParts.words(body, "w:t").contains("代\u2002表\u2002者\u2002氏\u2002名"));
    }

    @Test
    void onlyALongRowOfAFormGoesOnOverThePage() throws IOException {
        List<Element> rows =
                OfficeParts.all(security().xml("word/document.xml"), "w:tr").stream()
                        .filter(row -> OfficeParts.all(row, "w:cantSplit").isEmpty())
                        .toList();
        assertEquals(1, rows.size());
        assertTrue(
                OfficeParts.all(rows.get(0), "w:pStyle").stream()
                        .allMatch(style -> style.getAttribute("w:val").equals("TableTextWhole")),
                "goes on over the page between its paragraphs");
        assertTrue(OfficeParts.words(rows.get(0), "w:t").contains("１５）"));
    }

    @Test
    void theContractStandsInAGridWithoutHeadings() throws IOException {
        Element grid = OfficeParts.first(security().xml("word/document.xml"), "w:tbl");
        assertEquals(2, OfficeParts.all(grid, "w:tr").size());
        Element style = OfficeParts.first(grid, "w:pStyle");
        assertEquals("TableTextKept", style.getAttribute("w:val"), "stays on one page");
        assertEquals(List.of(), OfficeParts.all(grid, "w:tblHeader"));
    }

    private OfficeParts security() throws IOException {
        SecurityStatusReport report = ContractFactory.eINSTANCE.createSecurityStatusReport();
        return OfficeParts.of(
                out -> new DocxWriter().write(Documents.securityStatus(report, DAY), out));
    }

    @Test
    void joinsTheCellsOfARoleInAText() throws IOException {
        OfficeParts parts =
                OfficeParts.of(
                        out ->
                                new DocxWriter()
                                        .write(
                                                Documents.informationHandlers(
                                                        example.contract, CHART, DAY),
                                                out));
        Element body = parts.xml("word/document.xml");

        assertEquals(
                List.of("restart", "continue", "restart", "continue"),
                OfficeParts.all(body, "w:vMerge").stream()
                        .map(merge -> merge.getAttribute("w:val"))
                        .toList());
        assertEquals("2", OfficeParts.all(body, "w:gridSpan").get(0).getAttribute("w:val"));
    }

    @Test
    void writesWhatTheFormatAllows() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(text()))) {
            List<XmlError> errors = new ArrayList<>();
            document.getDocument().validate(new XmlOptions().setErrorListener(errors));
            assertEquals(List.of(), errors);
        }
    }

    @Test
    void joinsTheCellsOfARoleInAWorkbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook()))) {
            XSSFSheet list = book.getSheetAt(0);
            List<String> joined =
                    list.getMergedRegions().stream().map(CellRangeAddress::formatAsString).toList();
            assertEquals(
                    List.of("A4:B4", "A6:A7", "A8:A9"),
                    joined.stream().filter(region -> !region.contains("H")).toList());
            assertEquals("情報取扱管理者（※２）", list.getRow(5).getCell(0).getStringCellValue());
            assertFalse(list.getCTWorksheet().isSetAutoFilter());
        }
    }

    @Test
    void putsTheChartOnASheetOfItsOwn() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook()))) {
            XSSFPicture chart =
                    (XSSFPicture) book.getSheetAt(1).getDrawingPatriarch().getShapes().get(0);
            assertEquals(
                    "who handles what", chart.getCTPicture().getNvPicPr().getCNvPr().getDescr());
        }
    }

    @Test
    void givesTheSameBytesForTheSameForm() throws IOException {
        assertArrayEquals(text(), text());
        assertArrayEquals(workbook(), workbook());
    }
}
