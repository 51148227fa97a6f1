// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.bench;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.document.Block;
import org.kogai.document.Document;
import org.kogai.document.Figure;
import org.kogai.document.Heading;
import org.kogai.document.Inline;
import org.kogai.document.Paragraph;
import org.kogai.document.Sheet;
import org.kogai.document.Table;
import org.kogai.document.Text;
import org.kogai.document.Value;
import org.kogai.document.Workbook;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The programs that somebody writes with POI's own classes and nothing else: the same content as
 * our writers, without styles, links, captions that count or stable bytes. They are there to be
 * measured against.
 */
public final class BarePoi {
    private static final int ROWS_IN_MEMORY = 200;

    private BarePoi() {}

    /**
     * Writes headings, paragraphs, figures and tables of a document as docx; leaves other blocks
     * out.
     *
     * @param out where to; stays open
     * @throws IOException when it cannot be written there
     */
    public static void write(Document document, OutputStream out) throws IOException {
        try (XWPFDocument file = new XWPFDocument()) {
            for (Block block : document.blocks()) {
                add(block, file);
            }
            file.write(out);
        }
    }

    private static void add(Block block, XWPFDocument file) throws IOException {
        if (block instanceof Heading heading) {
            XWPFParagraph paragraph = file.createParagraph();
            paragraph.setStyle("Heading" + heading.level());
            paragraph.createRun().setText(words(heading.text()));
        } else if (block instanceof Paragraph paragraph) {
            file.createParagraph().createRun().setText(words(paragraph.content()));
        } else if (block instanceof Figure figure) {
            add(figure, file);
        } else if (block instanceof Table table) {
            add(table, file);
        }
    }

    private static void add(Figure figure, XWPFDocument file) throws IOException {
        try (ByteArrayInputStream png = new ByteArrayInputStream(figure.picture().png())) {
            file.createParagraph()
                    .createRun()
                    .addPicture(
                            png,
                            org.apache.poi.xwpf.usermodel.Document.PICTURE_TYPE_PNG,
                            figure.caption().anchor() + ".png",
                            Units.pixelToEMU((int) figure.picture().width()),
                            Units.pixelToEMU((int) figure.picture().height()));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        file.createParagraph().createRun().setText(words(figure.caption().text()));
    }

    private static void add(Table table, XWPFDocument file) {
        int width = table.columns().size();
        XWPFTable target = file.createTable(1, width);
        for (int i = 0; i < width; i++) {
            target.getRow(0).getCell(i).setText(table.columns().get(i).heading());
        }
        for (List<Table.Cell> cells : table.rows()) {
            XWPFTableRow row = target.createRow();
            for (int i = 0; i < cells.size(); i++) {
                List<List<Inline>> lines = cells.get(i).lines();
                row.getCell(i)
                        .setText(
                                lines.stream()
                                        .map(BarePoi::words)
                                        .collect(Collectors.joining("\n")));
            }
        }
    }

    private static String words(List<Inline> content) {
        return content.stream()
                .filter(Text.class::isInstance)
                .map(piece -> ((Text) piece).value())
                .collect(Collectors.joining());
    }

    /**
     * Writes each scene as a slide of rectangles and connectors.
     *
     * @param out where to; stays open
     * @throws IOException when it cannot be written there
     */
    public static void write(List<Scene> scenes, OutputStream out) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            for (Scene scene : scenes) {
                XSLFSlide slide = show.createSlide();
                scene.nodes().forEach(node -> add(node, slide));
                scene.edges().forEach(edge -> add(edge, slide));
            }
            show.write(out);
        }
    }

    private static void add(SceneNode node, XSLFSlide slide) {
        Rectangle b = node.bounds();
        XSLFAutoShape shape = slide.createAutoShape();
        shape.setShapeType(ShapeType.RECT);
        shape.setAnchor(new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height()));
        node.label()
                .map(label -> label.lines().stream().map(Label.Line::text))
                .ifPresent(lines -> shape.setText(lines.collect(Collectors.joining(" "))));
        node.children().forEach(child -> add(child, slide));
    }

    private static void add(SceneEdge edge, XSLFSlide slide) {
        Position from = edge.route().get(0);
        Position to = edge.route().get(edge.route().size() - 1);
        Rectangle2D box = new Rectangle2D.Double();
        box.setFrameFromDiagonal(from.x(), from.y(), to.x(), to.y());
        slide.createConnector().setAnchor(box);
    }

    /**
     * Writes the rows of a workbook as xlsx with POI's streaming classes.
     *
     * @param out where to; stays open
     * @throws IOException when it cannot be written there
     */
    public static void write(Workbook workbook, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            for (Sheet sheet : workbook.sheets()) {
                SXSSFSheet target = book.createSheet(sheet.name());
                Row headings = target.createRow(0);
                for (Sheet.Column column : sheet.columns()) {
                    cell(headings).setCellValue(column.heading());
                }
                for (List<Value> values : sheet.rows()) {
                    Row row = target.createRow(target.getLastRowNum() + 1);
                    values.forEach(value -> fill(cell(row), value));
                }
            }
            book.write(out);
        }
    }

    private static Cell cell(Row row) {
        return row.createCell(Math.max(0, row.getLastCellNum()));
    }

    private static void fill(Cell cell, Value value) {
        if (value instanceof Value.Words words) {
            cell.setCellValue(words.text());
        } else if (value instanceof Value.Number number) {
            cell.setCellValue(number.value());
        } else if (value instanceof Value.Day day) {
            cell.setCellValue(day.date());
        }
    }
}
