// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Structure and words of a document, a line for each paragraph, fact and row. */
final class Outline {
    private Outline() {}

    static String of(Document document) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + document.title() + " (" + document.language() + ")");
        document.blocks().forEach(block -> add(lines, block));
        return String.join("\n", lines) + "\n";
    }

    /** What a document is expected to be, from a file beside the test. */
    static String expected(String file) throws IOException {
        try (InputStream in = Outline.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        }
    }

    private static void add(List<String> lines, Block block) {
        if (block instanceof Paragraph paragraph) {
            lines.add(paragraph.style() + ": " + Reading.words(paragraph.content()));
        } else if (block instanceof Heading heading) {
            lines.add("=".repeat(heading.level()) + " " + Reading.words(heading.text()));
        } else if (block instanceof BulletList list) {
            list.items().forEach(item -> lines.add("* " + Reading.words(item)));
        } else if (block instanceof FactSheet sheet) {
            sheet.caption()
                    .ifPresent(it -> lines.add(it.reference() + ": " + Reading.words(it.text())));
            sheet.facts().forEach(fact -> lines.add(fact.label() + " | " + cell(fact.lines())));
        } else if (block instanceof Table table) {
            lines.add(table.caption().reference() + ": " + Reading.words(table.caption().text()));
            table.rows().forEach(row -> lines.add(row(row)));
        } else if (block instanceof FormTable table) {
            lines.add(
                    table.columns().stream()
                            .map(Table.Column::heading)
                            .collect(Collectors.joining(" | ", "| ", " |")));
            table.rows().forEach(row -> lines.add(row(row)));
        } else {
            lines.add(block.getClass().getSimpleName());
        }
    }

    private static String row(List<Table.Cell> row) {
        return row.stream()
                .map(cell -> cell(cell.lines()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String cell(List<List<Inline>> lines) {
        return lines.stream().map(Reading::words).collect(Collectors.joining(" / ")).strip();
    }
}
