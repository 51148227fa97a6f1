// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.text.TextStyle;
import org.kogai.document.DiagramContent;
import org.kogai.document.Picture.Mark;
import org.kogai.document.PictureMarks;
import org.kogai.document.poi.SlideScale.Box;
import org.kogai.document.poi.parts.PartMarks;
import org.kogai.document.poi.parts.SlideRoom;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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

    /** A legend in a room of its own. */
    static SlideLegend in(Rectangle room, String language) {
        return new SlideLegend(room, language, SlideRoom.READABLE);
    }

    /** A box with its word. */
    private record Entry(String name, String fill, String line, String dash, String word) {}

    void write(Xml xml, DiagramContent diagram) {
        List<Entry> entries = entries(diagram);
        if (entries.isEmpty()) {
            return;
        }
        List<List<Entry>> lines = lines(entries);
        String words = entries.stream().map(Entry::word).collect(Collectors.joining("; "));
        open(xml, words, lines);
        double top = room.y();
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
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (SceneNode node : nodes) {
            if (!PartMarks.isElsewhere(node)) {
                marks.addAll(marks(node));
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (Mark mark : marks) {
            if (diagram.legend().containsKey(mark)) {
                entries.add(entry(mark, diagram.legend().get(mark)));
            }
        }
        if (nodes.stream().anyMatch(PartMarks::isElsewhere)) {
            String word = DiagramContent.elsewhere(language);
            entries.add(entry(Mark.ELSEWHERE, word));
        }
        return entries;
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

    private static Entry entry(Mark mark, String word) {
        String name = mark.name().toLowerCase(Locale.ROOT);
        return switch (mark) {
            case YELLOW -> new Entry(name, "#fff8e1", "#bf9000", "solid", word);
            case RED_FRAME -> new Entry(name, "#ffffff", "#b22222", "solid", word);
            case BLUE -> new Entry(name, "#e3eef7", "#2a628f", "solid", word);
            case GREEN -> new Entry(name, "#c8e6c9", "#1b5e20", "solid", word);
            case BROKEN -> new Entry(name, "#f6fafd", "#2a628f", "dash", word);
            case DOTTED -> new Entry(name, "#ffffff", "#2a628f", "sysDot", word);
            case THICK -> new Entry(name, "#f6fafd", "#2a628f", "solid", word);
            case STRUCK -> new Entry(name, "#ececec", "#757575", "dash", word);
            case ELSEWHERE -> new Entry(name, "#ffffff", PartMarks.ELSEWHERE, "dash", word);
        };
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
        xml.open("a:ln", "w", entry.name().equals("thick") ? 25_400 : 12_700);
        SlidePaint.fill(xml, entry.line());
        xml.leaf("a:prstDash", "val", entry.dash()).close(3);
    }

    private void word(Xml xml, int id, Entry entry, double left, double top) {
        xml.open("p:sp").open("p:nvSpPr");
        xml.leaf("p:cNvPr", "id", id, "name", "legend word " + entry.name());
        xml.leaf("p:cNvSpPr", "txBox", 1).leaf("p:nvPr").close();
        xml.open("p:spPr");
        SlideNodes.xfrm(xml, place(left, top, word(entry), line));
        xml.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().leaf("a:noFill").close();
        xml.open("p:txBody");
        xml.open(
                "a:bodyPr",
                "wrap",
                "none",
                "lIns",
                0,
                "tIns",
                0,
                "rIns",
                0,
                "bIns",
                0,
                "anchor",
                "ctr");
        xml.leaf("a:noAutofit").close().leaf("a:lstStyle");
        new SlideText(xml, language)
                .paragraphs(entry.word(), "l", style(), (int) Math.round(points * 100));
        xml.close(2);
    }

    private static Box place(double left, double top, double width, double height) {
        return new Box(Math.round(left), Math.round(top), Math.round(width), Math.round(height));
    }
}
