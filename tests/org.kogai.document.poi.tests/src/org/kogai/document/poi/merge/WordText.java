// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.kogai.document.Block;
import org.kogai.document.Caption;
import org.kogai.document.Document;
import org.kogai.document.Figure;
import org.kogai.document.Heading;
import org.kogai.document.Inline;
import org.kogai.document.Paragraph;
import org.kogai.document.Picture;
import org.kogai.document.Section;
import org.kogai.document.Table;
import org.kogai.document.TableOfContents;
import org.kogai.document.Text;
import org.kogai.document.poi.DocxWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Generated document from lines: {@code # words} is a heading, {@code |a|b} a row of a table of
 * which the first is the head, {@code !words} a picture with that caption, {@code ^words} the
 * header of pages, {@code <>} begins wide pages and {@code ><} high ones, anything else is a
 * paragraph.
 */
final class WordText {
    static final LocalDate DATE = LocalDate.of(2026, 3, 26);

    private static final MergeWords WORDS =
            new MergeWords("From the earlier version", heading -> "Under " + heading);

    private WordText() {}

    static byte[] generated(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new TableOfContents("Contents", 2));
        List<String> rows = new ArrayList<>();
        for (String line : Stream.concat(lines.stream(), Stream.of("")).toList()) {
            if (line.startsWith("|")) {
                rows.add(line);
                continue;
            }
            if (!rows.isEmpty()) {
                blocks.add(table(rows, blocks.size()));
                rows.clear();
            }
            if (!line.isEmpty() && !line.startsWith("^")) {
                blocks.add(block(line, blocks.size()));
            }
        }
        String header =
                lines.stream()
                        .filter(line -> line.startsWith("^"))
                        .map(line -> line.substring(1))
                        .findFirst()
                        .orElse("");
        Document document =
                new Document("Example", "en", DATE, header, Document.Numbering.DECIMAL, blocks);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new DocxWriter().write(document, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Block block(String line, int number) {
        if (line.startsWith("# ")) {
            return new Heading(1, "h" + number, words(line.substring(2)), true);
        }
        if (line.equals("<>") || line.equals("><")) {
            return new Section(line.equals("<>"));
        }
        if (line.startsWith("!")) {
            String title = line.substring(1);
            byte[] png = title.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return new Figure(
                    caption(Caption.Sequence.FIGURE, "Figure", number, title),
                    new Picture("Map", title, png, 100, 50, title));
        }
        return Paragraph.of(words(line));
    }

    private static Table table(List<String> rows, int number) {
        List<List<Table.Cell>> cells =
                rows.stream()
                        .skip(1)
                        .map(
                                row ->
                                        cells(row).stream()
                                                .map(cell -> Table.Cell.of(words(cell)))
                                                .toList())
                        .toList();
        List<Table.Column> columns =
                cells(rows.get(0)).stream().map(head -> new Table.Column(head, 1)).toList();
        return new Table(caption(Caption.Sequence.TABLE, "Table", number, "Facts"), columns, cells);
    }

    private static Caption caption(
            Caption.Sequence sequence, String label, int number, String text) {
        return new Caption(sequence, label, number, "c" + number, words(text));
    }

    private static List<String> cells(String row) {
        return List.of(row.substring(1).split("\\|", -1));
    }

    private static List<Inline> words(String text) {
        return List.of(Text.plain(text, "en"));
    }

    /** File that is written for the first time. */
    static WordFile first(String... lines) {
        return first(List.of(lines));
    }

    static WordFile first(List<String> lines) {
        return write((merge, out) -> merge.write(generated(lines), out));
    }

    /** File that is written over an earlier one. */
    static WordFile over(WordFile earlier, String... lines) {
        return over(earlier, List.of(lines));
    }

    static WordFile over(WordFile earlier, List<String> lines) {
        return write((merge, out) -> merge.write(generated(lines), earlier.bytes(), out));
    }

    private static WordFile write(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            MergeReport report = writing.to(new DocxMerge(WORDS, DATE), out);
            return new WordFile(out.toByteArray(), report);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Writing {
        MergeReport to(DocxMerge merge, ByteArrayOutputStream out) throws IOException;
    }
}
