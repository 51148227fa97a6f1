// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.paint.Fill;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Stroke;
import org.kogai.diagram.text.TextStyle;
import org.kogai.diagram.views.LineStyle;
import org.kogai.document.DiagramContent;
import org.kogai.document.Picture.Mark;
import org.kogai.document.PictureMarks;
import org.kogai.document.poi.SlideScale.Box;
import org.kogai.document.poi.parts.PartMarks;
import org.kogai.document.poi.parts.SlideRoom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the marks of a diagram mean: small boxes with a word beside each, in one or two lines at the
 * right. Marks that a diagram does not have are left out. All lengths are in EMU.
 */
final class SlideLegend {
    private static final double EMU_PER_PIXEL = 9525;

    /** Height for two lines on a usual slide. */
    static final long HEIGHT = Math.round(0.42 * 914_400);

    private static final String INK = "#212a32";

    /** Width of a box, and of the space after it and after its word, in heights of a line. */
    private static final double BOX = 1.4;

    private static final double NEAR = 0.3;
    private static final double APART = 0.9;

    /** Widths of borders in EMU. */
    private static final double THIN = 12_700;

    private static final double THICK = 25_400;

    private static final Set<Mark> COLOURS =
            EnumSet.of(Mark.YELLOW, Mark.RED_FRAME, Mark.BLUE, Mark.GREEN);

    private final Rectangle room;
    private final String language;
    private final OfficeLines office;
    private final double points;
    private final double line;

    private SlideLegend(Rectangle room, String language, double points) {
        this.room = room;
        this.language = language;
        this.office = new OfficeLines(language);
        this.points = points;
        this.line = room.height() / 2;
    }

    /** A legend beside the words below the title. */
    static SlideLegend beside(String subtitle, String language, SlideSize size) {
        Box band = SlideFrame.subtitle(size);
        double taken =
                SlideFrame.subtitleWidth(subtitle, language, size)
                        + (subtitle.isEmpty() ? 0 : size.frame(0.3));
        Rectangle room =
                new Rectangle(band.x() + taken, band.y(), band.width() - taken, band.height());
        return new SlideLegend(room, language, size.text(SlideRoom.READABLE) / 100.0);
    }

    /** Width of a legend in one line, in EMU; 0 where there is none. */
    static double width(DiagramContent diagram, String language, SlideSize size) {
        SlideLegend legend = beside("", language, size);
        List<Entry> entries = legend.entries(diagram);
        return entries.isEmpty() ? 0 : legend.width(entries);
    }

    /** A legend in a room of its own. */
    static SlideLegend in(Rectangle room, String language) {
        return new SlideLegend(room, language, SlideRoom.READABLE);
    }

    /** A box as the diagram draws it, with its word. */
    private record Entry(String name, Fill fill, Stroke border, String word) {}

    void write(Xml xml, DiagramContent diagram) {
        List<Entry> entries = entries(diagram);
        if (entries.isEmpty()) {
            return;
        }
        List<List<Entry>> lines = lines(entries);
        String words = entries.stream().map(Entry::word).collect(Collectors.joining("; "));
        open(xml, words, lines);
        double top = room.y() + (room.height() - lines.size() * line) / 2;
        int id = SlideTexts.ID + 2;
        for (List<Entry> some : lines) {
            double left = room.x() + room.width() - width(some);
            for (Entry entry : some) {
                box(xml, id++, entry, left, top);
                double start = left + (BOX + NEAR) * line;
                word(xml, id++, entry, start, top);
                left += width(entry);
            }
            top += line;
        }
        xml.close();
    }

    private void open(Xml xml, String words, List<List<Entry>> lines) {
        double width = lines.stream().mapToDouble(this::width).max().orElseThrow();
        Box box =
                new Box(
                        Math.round(room.x() + room.width() - width),
                        Math.round(room.y()),
                        Math.round(width),
                        Math.round(room.height()));
        xml.open("p:grpSp").open("p:nvGrpSpPr");
        xml.leaf("p:cNvPr", "id", SlideTexts.ID + 1, "name", "legend", "descr", words);
        xml.leaf("p:cNvGrpSpPr").leaf("p:nvPr").close();
        xml.open("p:grpSpPr").open("a:xfrm");
        xml.leaf("a:off", "x", box.x(), "y", box.y());
        xml.leaf("a:ext", "cx", box.width(), "cy", box.height());
        xml.leaf("a:chOff", "x", box.x(), "y", box.y());
        xml.leaf("a:chExt", "cx", box.width(), "cy", box.height());
        xml.close(2);
    }

    private List<Entry> entries(DiagramContent diagram) {
        List<SceneNode> nodes =
                diagram.scene().nodes().stream()
                        .flatMap(SlideLegend::all)
                        .filter(node -> !node.element().isEmpty())
                        .toList();
        List<Entry> entries = new ArrayList<>();
        for (Mark mark : Mark.values()) {
            if (diagram.legend().containsKey(mark)) {
                bearer(mark, nodes, diagram.legend().keySet())
                        .map(node -> entry(mark, node, diagram.legend().get(mark)))
                        .ifPresent(entries::add);
            }
        }
        nodes.stream()
                .filter(PartMarks::isElsewhere)
                .findFirst()
                .map(node -> entry(Mark.ELSEWHERE, node, DiagramContent.elsewhere(language)))
                .ifPresent(entries::add);
        return entries;
    }

    /** The box that shows a mark best: with the fewest others that the legend tells of. */
    private static Optional<SceneNode> bearer(Mark mark, List<SceneNode> nodes, Set<Mark> told) {
        return nodes.stream()
                .filter(node -> !PartMarks.isElsewhere(node) && marks(node).contains(mark))
                .min(
                        Comparator.comparingLong(
                                node -> marks(node).stream().filter(told::contains).count()));
    }

    private static Stream<SceneNode> all(SceneNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(SlideLegend::all));
    }

    /** What is struck out has a broken border too, which then says nothing else. */
    private static Set<Mark> marks(SceneNode node) {
        Set<Mark> marks = PictureMarks.of(node);
        if (marks.contains(Mark.STRUCK)) {
            marks.remove(Mark.BROKEN);
        }
        return marks;
    }

    /** A mark of colour has no broken border, which would say something else. */
    private static Entry entry(Mark mark, SceneNode node, String word) {
        boolean isColour = COLOURS.contains(mark);
        Stroke border =
                new Stroke(
                        node.border().color(),
                        mark == Mark.THICK ? THICK : THIN,
                        isColour ? LineStyle.SOLID : node.border().style());
        return new Entry(mark.name().toLowerCase(Locale.ROOT), node.fill(), border, word);
    }

    /** One line where there is room, else two of about the same width. */
    private List<List<Entry>> lines(List<Entry> entries) {
        if (width(entries) <= room.width() || entries.size() == 1) {
            return List.of(entries);
        }
        int best = 1;
        for (int i = 1; i < entries.size(); i++) {
            if (widest(entries, i) < widest(entries, best)) {
                best = i;
            }
        }
        return List.of(entries.subList(0, best), entries.subList(best, entries.size()));
    }

    private double widest(List<Entry> entries, int first) {
        return Math.max(
                width(entries.subList(0, first)), width(entries.subList(first, entries.size())));
    }

    private double width(List<Entry> entries) {
        return entries.stream().mapToDouble(this::width).sum() - APART * line;
    }

    private double width(Entry entry) {
        return (BOX + NEAR + APART) * line + word(entry);
    }

    private double word(Entry entry) {
        return EMU_PER_PIXEL * office.width(entry.word(), points);
    }

    private TextStyle style() {
        return new TextStyle(points, false, false, false, false, INK);
    }

    private void box(Xml xml, int id, Entry entry, double left, double top) {
        xml.open("p:sp").open("p:nvSpPr");
        xml.leaf("p:cNvPr", "id", id, "name", "legend " + entry.name(), "descr", entry.word());
        xml.leaf("p:cNvSpPr").leaf("p:nvPr").close();
        xml.open("p:spPr");
        SlideNodes.xfrm(xml, place(left, top + 0.2 * line, BOX * line, 0.6 * line));
        xml.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close();
        SlidePaint.fill(xml, entry.fill());
        SlidePaint.line(xml, entry.border());
        xml.close(2);
    }

    private void word(Xml xml, int id, Entry entry, double left, double top) {
        new TextBox(id, "legend word " + entry.name(), "", place(left, top, word(entry), line), "")
                .write(
                        xml,
                        new SlideText(xml, language),
                        entry.word(),
                        "l",
                        style(),
                        (int) Math.round(points * 100));
    }

    private static Box place(double left, double top, double width, double height) {
        return new Box(Math.round(left), Math.round(top), Math.round(width), Math.round(height));
    }
}
