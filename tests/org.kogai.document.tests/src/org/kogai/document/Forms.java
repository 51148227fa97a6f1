// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads forms line by line, without indents and blank lines: the specification's and ours. */
final class Forms {
    private Forms() {}

    static List<String> specification(String file) throws IOException {
        try (InputStream in = Forms.class.getResourceAsStream(file)) {
            return kept(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
        }
    }

    static List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                lines.add(Reading.words(paragraph.content()));
            } else if (block instanceof FactSheet sheet) {
                sheet.facts().forEach(fact -> lines.add(fact.label()));
            } else if (block instanceof FormTable table) {
                table.columns().forEach(column -> lines.add(column.heading()));
                table.rows().stream()
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.lines().stream())
                        .forEach(line -> lines.add(Reading.words(line)));
            }
        }
        return kept(lines.stream());
    }

    private static List<String> kept(Stream<String> lines) {
        return lines.map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
