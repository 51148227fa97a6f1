// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kogai.document.poi.DocxWriter;
import org.kogai.document.poi.ExampleCharts;
import org.kogai.document.poi.XlsxWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ChartHealthTest {
    @TempDir private Path folder;

    @BeforeEach
    void makeSoundFiles() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("sound.docx"))) {
            new DocxWriter().write(ExampleCharts.document(), out);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("sound.xlsx"))) {
            new XlsxWriter().write(ExampleCharts.workbook(), out);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void findsNothingInSoundCharts(String kind) throws IOException {
        assertEquals(List.of(), new OfficeHealth().examine(folder.resolve("sound." + kind)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
ALTERNATIVE_TEXT   | docx | word/document.xml       | descr="Bars[^"]*"      | descr=""
ALTERNATIVE_TEXT   | xlsx | xl/drawings/drawing1.xml | descr="Bars[^"]*"     | descr=""
UNIQUE_ID          | xlsx | xl/drawings/drawing1.xml | (<xdr:cNvPr id=)"2"   | $1"1"
CHART_DATA         | docx | word/charts/chart1.xml  | <c:externalData.*/c:externalData> | <c:date1904/>
CHART_DATA         | xlsx | xl/charts/chart1.xml    | <c:f>                  | <c:f>[1]
KNOWN_FONT         | docx | word/charts/chart1.xml  | typeface="Arial"       | typeface="Nobody Sans"
EXTERNAL_REFERENCE | docx | word/charts/_rels/chart1.xml.rels | Target="[^"]*" | Target="http://example.org/a.xlsx" TargetMode="External"
""")
    void findsWhatIsWrong(HealthRule rule, String kind, String part, String sound, String damaged)
            throws IOException {
        Path file = Damage.to(folder.resolve("sound." + kind), part, sound, damaged, folder);
        List<HealthRule> found =
                new OfficeHealth()
                        .examine(file).stream().map(HealthFinding::rule).distinct().toList();
        assertTrue(found.contains(rule), found.toString());
    }

    @Test
    void looksIntoTheDataOfCharts() throws IOException {
        Path file = folder.resolve("personal.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new DocxWriter().write(ExampleCharts.documentAbout("a.b@example.org"), out);
        }
        assertEquals(
                List.of("PERSONAL_DATA /word/embeddings/chart1.xlsx!/xl/worksheets/sheet1.xml"),
                new OfficeHealth()
                        .examine(file).stream()
                                .map(finding -> finding.rule() + " " + finding.part())
                                .toList());
    }
}
