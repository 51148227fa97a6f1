// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.cli.bench.WritingBenchmark.Specimen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

class WritingBenchmarkTest {
    @TempDir Path folder;

    @Test
    void bothTablesHaveTheSameCells() throws IOException {
        Specimen table = DocumentSpecimens.table(12);
        Pattern cell = Pattern.compile("Row \\d+, cell \\d");

        assertEquals(60, count(table.ours(), "word/document.xml"::equals, cell));
        assertEquals(60, count(table.bare().orElseThrow(), "word/document.xml"::equals, cell));
    }

    @Test
    void bothReportsHaveTheSamePictures() throws IOException {
        Specimen report = DocumentSpecimens.report(2);
        Pattern picture = Pattern.compile("<a:blip ");

        assertEquals(2, count(report.ours(), "word/document.xml"::equals, picture));
        assertEquals(2, count(report.bare().orElseThrow(), "word/document.xml"::equals, picture));
    }

    @Test
    void bothDecksHaveTheSameConnectors() throws IOException {
        Specimen deck = DocumentSpecimens.deck(2);
        Pattern connector = Pattern.compile("<p:cxnSp>");
        Predicate<String> slides = name -> name.matches("ppt/slides/slide\\d+\\.xml");

        assertEquals(
                count(deck.bare().orElseThrow(), slides, connector),
                count(deck.ours(), slides, connector));
        assertTrue(count(deck.ours(), slides, connector) > 0);
    }

    @Test
    void bothWorkbooksHaveTheSameCells() throws IOException {
        Specimen workbook = DocumentSpecimens.workbook(7);
        Pattern cell = Pattern.compile("<c r=");
        Predicate<String> sheets = "xl/worksheets/sheet1.xml"::equals;

        assertEquals(80, count(workbook.ours(), sheets, cell));
        assertEquals(80, count(workbook.bare().orElseThrow(), sheets, cell));
    }

    @Test
    void tellsTheRatioToBarePoi() {
        Measurement measurement =
                new WritingBenchmark("table", () -> DocumentSpecimens.table(3)).run(() -> {});

        double ours = (Double) measurement.values().get("seconds");
        double bare = (Double) measurement.values().get("barePoiSeconds");
        double ratio = (Double) measurement.values().get("ratioToBarePoi");
        assertEquals(ours / bare, ratio, 0.2 * ratio);
    }

    private long count(Writing writing, Predicate<String> names, Pattern pattern)
            throws IOException {
        Path file = Files.createTempFile(folder, "bench", ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
        }
        long count = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().filter(e -> names.test(e.getName())).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    count += pattern.matcher(text).results().count();
                }
            }
        }
        return count;
    }
}
