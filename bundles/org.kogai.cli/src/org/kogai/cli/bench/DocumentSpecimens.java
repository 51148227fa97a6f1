// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import org.kogai.cli.bench.WritingBenchmark.Specimen;
import org.kogai.diagram.layout.DiagramLayout;
import org.kogai.diagram.paint.PngWriter;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.document.Block;
import org.kogai.document.Caption;
import org.kogai.document.Document;
import org.kogai.document.Figure;
import org.kogai.document.Heading;
import org.kogai.document.Inline;
import org.kogai.document.Paragraph;
import org.kogai.document.Picture;
import org.kogai.document.Sheet;
import org.kogai.document.Table;
import org.kogai.document.Text;
import org.kogai.document.Value;
import org.kogai.document.Workbook;
import org.kogai.document.poi.DocxWriter;
import org.kogai.document.poi.XlsxWriter;
import org.kogai.document.poi.bench.BarePoi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Documents of any size, the same for the same size. */
final class DocumentSpecimens {
    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);

    /** Nodes of the smallest diagram; each further one has one more. */
    private static final int NODES = 20;

    /** As the product exports pictures. */
    private static final double SCALE = 2;

    /** Paragraphs of a chapter, which fill a page and a half together. */
    private static final int PARAGRAPHS = 16;

    private static final String SENTENCE =
            "The authority inspects the factory, notes what it finds, and asks for a plan. ";

    private DocumentSpecimens() {}

    /** The pictures of so many diagrams, painted anew each time. */
    static Specimen pictures(int diagrams) {
        List<Scene> scenes = scenes(diagrams);
        return new Specimen(
                Map.of("diagrams", diagrams),
                out -> {
                    for (Scene scene : scenes) {
                        PngWriter.write(scene, SCALE, out);
                    }
                },
                Optional.empty());
    }

    /** A chapter of text with its diagram for each diagram: two pages. */
    static Specimen report(int diagrams) {
        List<Block> blocks = new ArrayList<>();
        int number = 1;
        for (Scene scene : scenes(diagrams)) {
            blocks.add(new Heading(1, "chapter" + number, words("Chapter " + number), true));
            for (int i = 0; i < PARAGRAPHS; i++) {
                blocks.add(Paragraph.of(words(SENTENCE.repeat(6))));
            }
            Caption caption =
                    new Caption(
                            Caption.Sequence.FIGURE,
                            "Figure",
                            number,
                            "figure" + number,
                            words("Network " + number));
            blocks.add(new Figure(caption, picture(scene)));
            number++;
        }
        return docx(Map.of("diagrams", diagrams), blocks);
    }

    /** One table. */
    static Specimen table(int rows) {
        List<Table.Column> columns =
                IntStream.range(0, 5).mapToObj(i -> new Table.Column("Column " + i, 1)).toList();
        List<List<Table.Cell>> cells =
                IntStream.range(0, rows)
                        .mapToObj(
                                row ->
                                        IntStream.range(0, columns.size())
                                                .mapToObj(i -> "Row " + row + ", cell " + i)
                                                .map(text -> Table.Cell.of(words(text)))
                                                .toList())
                        .toList();
        Caption caption =
                new Caption(Caption.Sequence.TABLE, "Table", 1, "table1", words("Register"));
        return docx(Map.of("rows", rows), List.of(new Table(caption, columns, cells)));
    }

    private static Specimen docx(Map<String, Integer> amount, List<Block> blocks) {
        Document document =
                new Document("Bench", "en", DATE, "", Document.Numbering.DECIMAL, blocks);
        return new Specimen(
                amount,
                out -> new DocxWriter().write(document, out),
                Optional.of(out -> BarePoi.write(document, out)));
    }

    /** A slide for each diagram. */
    static Specimen deck(int slides) {
        List<Scene> scenes = scenes(slides);
        int shapes = scenes.stream().mapToInt(s -> s.nodes().size() + s.edges().size()).sum();
        return new Specimen(
                Map.of("slides", slides, "shapes", shapes),
                out -> DiagramBenchmark.slides(scenes, out),
                Optional.of(out -> BarePoi.write(scenes, out)));
    }

    /** One sheet of ten columns: words, numbers and days. */
    static Specimen workbook(int rows) {
        List<Sheet.Column> columns =
                IntStream.range(0, 10).mapToObj(i -> Sheet.Column.of("Column " + i, 30)).toList();
        Iterable<List<Value>> content =
                () -> IntStream.range(0, rows).mapToObj(DocumentSpecimens::row).iterator();
        Workbook workbook =
                new Workbook("Bench", "en", DATE, List.of(new Sheet("Rows", columns, content)));
        return new Specimen(
                Map.of("rows", rows, "cells", rows * columns.size()),
                out -> new XlsxWriter().write(workbook, out),
                Optional.of(out -> BarePoi.write(workbook, out)));
    }

    private static List<Value> row(int number) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            values.add(new Value.Words("Factory " + number + ", note " + i));
        }
        for (int i = 0; i < 3; i++) {
            values.add(new Value.Number(number * 0.5 + i));
        }
        values.add(new Value.Day(DATE.plusDays(number % 1000)));
        return values;
    }

    private static List<Scene> scenes(int count) {
        return IntStream.range(0, count).mapToObj(i -> scene(NODES + i)).toList();
    }

    private static Scene scene(int nodes) {
        DiagramSpecimen specimen = DiagramSpecimen.of("PlantNetwork", nodes, BasinModel::network);
        DSemanticDiagram view = specimen.create();
        new DiagramLayout().arrange(view, specimen.description(), () -> false);
        return Scenes.of(view);
    }

    private static Picture picture(Scene scene) {
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            PngWriter.write(scene, SCALE, png);
            return new Picture(
                    "PlantNetwork",
                    scene.title(),
                    png.toByteArray(),
                    scene.width(),
                    scene.height(),
                    "Network of " + scene.nodes().size() + " plants");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Inline> words(String text) {
        return List.of(Text.plain(text, "en"));
    }
}
