// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.kogai.diagram.paint.Fill;
import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Outline;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Stroke;
import org.kogai.diagram.text.TextStyle;
import org.kogai.diagram.views.EdgeArrows;
import org.kogai.diagram.views.LineStyle;
import org.kogai.document.BulletContent;
import org.kogai.document.Deck;
import org.kogai.document.DiagramContent;
import org.kogai.document.Slide;
import org.kogai.document.SlideContent;
import org.kogai.document.Table;
import org.kogai.document.TableContent;
import org.kogai.document.poi.PptxWriter;
import org.kogai.document.poi.check.HealthRule;
import org.kogai.document.poi.check.OfficeHealth;
import org.kogai.document.poi.merge.MergeReport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Decks of bodies, edited by a person in another program. */
final class Decks {
    private static final Stroke LINE = new Stroke("#1f3a5f", 1, LineStyle.SOLID);

    private Decks() {}

    /**
     * A map of bodies that are joined in a row, the first with a unit in it, and a table of them.
     */
    static byte[] of(String... bodies) {
        return written(
                List.of(
                        slide("Bodies", new DiagramContent(scene(List.of(bodies)))),
                        slide("Table", table(List.of(bodies))),
                        slide("Points", BulletContent.of(List.of(bodies)))));
    }

    static byte[] written(List<Slide> slides) {
        return bytes(
                out ->
                        new PptxWriter()
                                .write(
                                        new Deck("Deck", "en", LocalDate.of(2026, 3, 26), slides),
                                        out));
    }

    static Slide slide(String title, SlideContent content) {
        return new Slide(title, "Cambodia", "26 March 2026", "", content, List.of("Gazette"));
    }

    /** A body is the word before a colon, its name the words after it. */
    private static Scene scene(List<String> bodies) {
        List<SceneNode> nodes = new ArrayList<>();
        List<SceneEdge> edges = new ArrayList<>();
        for (String body : bodies) {
            double x = 20 + 120.0 * nodes.size();
            List<SceneNode> units =
                    nodes.isEmpty()
                            ? List.of(node("_unit", "Unit", new Rectangle(x + 10, 60, 70, 30)))
                            : List.of();
            Rectangle box = new Rectangle(x, 20, 100, 80);
            SceneNode node = node("_" + id(body), name(body), box, units);
            if (!nodes.isEmpty()) {
                edges.add(edge(nodes.get(nodes.size() - 1), node));
            }
            nodes.add(node);
        }
        return new Scene("Bodies", "en", 40 + 120.0 * nodes.size(), 140, nodes, edges);
    }

    private static String id(String body) {
        return body.replaceFirst(":.*", "");
    }

    private static String name(String body) {
        return body.replaceFirst(".*:", "");
    }

    private static SceneNode node(String id, String name, Rectangle box) {
        return node(id, name, box, List.of());
    }

    private static SceneNode node(String id, String name, Rectangle box, List<SceneNode> children) {
        TextStyle text = new TextStyle(10, false, false, false, false, "#000000");
        Rectangle place = new Rectangle(box.x() + 2, box.y() + 2, box.width() - 4, 15);
        return new SceneNode(
                id,
                "",
                Outline.RECTANGLE,
                box,
                Fill.plain("#e9eef4"),
                LINE,
                Optional.of(new Label(name, List.of(), text, place, Label.Alignment.CENTER)),
                Optional.empty(),
                name,
                !children.isEmpty(),
                children);
    }

    private static SceneEdge edge(SceneNode from, SceneNode to) {
        return new SceneEdge(
                "_" + from.id() + to.id(),
                "",
                from.id(),
                to.id(),
                List.of(
                        new Position(from.bounds().x() + 100, 60),
                        new Position(to.bounds().x(), 60)),
                false,
                LINE,
                EdgeArrows.NO_DECORATION,
                EdgeArrows.INPUT_ARROW,
                List.of(),
                "");
    }

    private static TableContent table(List<String> bodies) {
        return new TableContent(
                List.of(new Table.Column("Code", 1), new Table.Column("Name", 3)),
                bodies.stream().map(body -> List.of(id(body), name(body))).toList());
    }

    /** The first generation. */
    static byte[] first(byte[] fresh) {
        return bytes(out -> merge().write(fresh, out));
    }

    private static SlideMerge merge() {
        return new SlideMerge(text -> "Generated now: " + text);
    }

    static byte[] over(byte[] earlier, byte[] fresh) {
        return bytes(out -> merge().write(fresh, earlier, out));
    }

    static MergeReport report(byte[] earlier, byte[] fresh) {
        try {
            return merge().write(fresh, earlier, new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a person does in another program. */
    static byte[] edited(byte[] deck, Consumer<XMLSlideShow> edit) {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck))) {
            edit.accept(show);
            return bytes(show::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<XSLFShape> shapes(XSLFShapeContainer container) {
        return container.getShapes().stream()
                .flatMap(
                        shape ->
                                shape instanceof XSLFGroupShape group
                                        ? Stream.concat(Stream.of(shape), shapes(group))
                                        : Stream.of(shape));
    }

    static XSLFShape shape(XSLFSlide slide, String name) {
        return shapes(slide)
                .filter(shape -> shape.getShapeName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name));
    }

    static XSLFTextShape text(XSLFSlide slide, String name) {
        return (XSLFTextShape) shape(slide, name);
    }

    /** What makes programs refuse or repair a deck. */
    static List<String> errors(Path file) throws IOException {
        return new OfficeHealth()
                .examine(file).stream()
                        .filter(it -> it.rule().severity() == HealthRule.Severity.ERROR)
                        .map(it -> it.part() + " " + it.place() + " " + it.message("en"))
                        .toList();
    }

    /** All words of a deck, its notes too. */
    static String words(byte[] deck) {
        StringBuilder words = new StringBuilder();
        edited(
                deck,
                show -> {
                    for (XSLFSlide slide : show.getSlides()) {
                        shapes(slide).forEach(shape -> append(shape, words));
                        words.append(notes(slide)).append('\n');
                    }
                });
        return words.toString();
    }

    private static void append(XSLFShape shape, StringBuilder words) {
        if (shape instanceof XSLFTextShape text) {
            words.append(text.getText()).append('\n');
        } else if (shape instanceof XSLFTable table) {
            table.getRows()
                    .forEach(
                            row ->
                                    row.getCells()
                                            .forEach(
                                                    cell ->
                                                            words.append(cell.getText())
                                                                    .append('\n')));
        }
    }

    static XSLFTextShape notesShape(XSLFSlide slide) {
        XSLFNotes notes = slide.getNotes();
        return (XSLFTextShape)
                notes.getShapes().stream()
                        .filter(shape -> shape.getPlaceholder() == Placeholder.BODY)
                        .findFirst()
                        .orElseThrow();
    }

    private static String notes(XSLFSlide slide) {
        return slide.getNotes() == null ? "" : notesShape(slide).getText();
    }

    private interface Writing {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
