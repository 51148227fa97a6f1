// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Outline;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.views.EdgeArrows;
import org.kogai.document.poi.SceneSites.Extra;
import org.kogai.document.poi.SlideScale.Box;
import org.kogai.document.poi.parts.TextInset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes nodes: each as one shape with its text inside. A node with others in it becomes a group of
 * its own shape and theirs, so that they move together.
 */
final class SlideNodes {
    /** The space before a last word that would look lost on a line, as the number of a class. */
    private static final Pattern BEFORE_LAST = Pattern.compile("(?m) (?=\\S{1,2}$)");

    /** Radius of round corners, in thousandths of a percent of the shorter side. */
    private static final int ROUNDING = 8000;

    /** How far a text keeps from a round corner, in radiuses. */
    private static final double CORNER = 0.293;

    /** Height of a line of Japanese in sizes of its letters. */
    private static final double LINE = 1.45;

    private static final double EMU_PER_PIXEL = 9525;
    private static final double EMU_PER_POINT = 12_700;

    private final Xml xml;
    private final SlideScale scale;
    private final SlideText text;
    private final ShapeIds ids;
    private final SceneSites sites;
    private final Map<String, Integer> links;

    /**
     * @param links slides that nodes lead to, counted from 0
     */
    SlideNodes(
            Xml xml,
            SlideScale scale,
            SlideText text,
            ShapeIds ids,
            SceneSites sites,
            Map<String, Integer> links) {
        this.links = links;
        this.sites = sites;
        this.xml = xml;
        this.scale = scale;
        this.text = text;
        this.ids = ids;
    }

    void write(SceneNode node) {
        if (node.children().isEmpty()) {
            shape(node);
        } else {
            group(node);
        }
    }

    private void group(SceneNode node) {
        Box box = scale.box(extent(node));
        xml.open("p:grpSp").open("p:nvGrpSpPr");
        xml.leaf(
                "p:cNvPr",
                "id",
                ids.of("group " + node.id()),
                "name",
                "group " + node.id(),
                "descr",
                node.alternativeText());
        xml.leaf("p:cNvGrpSpPr").leaf("p:nvPr").close();
        xml.open("p:grpSpPr").open("a:xfrm");
        xml.leaf("a:off", "x", box.x(), "y", box.y());
        xml.leaf("a:ext", "cx", box.width(), "cy", box.height());
        xml.leaf("a:chOff", "x", box.x(), "y", box.y());
        xml.leaf("a:chExt", "cx", box.width(), "cy", box.height());
        xml.close(2);
        shape(node);
        node.children().forEach(this::write);
        xml.close();
    }

    /** Box around the node and all that is in it, also what sticks out over its border. */
    private static Rectangle extent(SceneNode node) {
        double left = node.bounds().x();
        double top = node.bounds().y();
        double right = left + node.bounds().width();
        double bottom = top + node.bounds().height();
        for (SceneNode child : node.children()) {
            Rectangle inner = extent(child);
            left = Math.min(left, inner.x());
            top = Math.min(top, inner.y());
            right = Math.max(right, inner.x() + inner.width());
            bottom = Math.max(bottom, inner.y() + inner.height());
        }
        return new Rectangle(left, top, right - left, bottom - top);
    }

    private void shape(SceneNode node) {
        xml.open("p:sp").open("p:nvSpPr");
        xml.open(
                "p:cNvPr",
                "id",
                ids.of(node.id()),
                "name",
                node.id(),
                "descr",
                node.alternativeText());
        if (links.containsKey(node.id())) {
            xml.leaf(
                    "a:hlinkClick",
                    "r:id",
                    PptxFragment.link(links.get(node.id())),
                    "action",
                    "ppaction://hlinksldjump");
        }
        xml.close().leaf("p:cNvSpPr").leaf("p:nvPr").close();
        xml.open("p:spPr");
        xfrm(xml, scale.box(node.bounds()));
        geometry(node);
        SlidePaint.fill(xml, node.fill());
        SlidePaint.line(
                xml, node.border(), scale, EdgeArrows.NO_DECORATION, EdgeArrows.NO_DECORATION);
        xml.close();
        body(node);
        xml.close();
    }

    static void xfrm(Xml xml, Box box) {
        xml.open("a:xfrm").leaf("a:off", "x", box.x(), "y", box.y());
        xml.leaf("a:ext", "cx", box.width(), "cy", box.height()).close();
    }

    private void geometry(SceneNode node) {
        Box box = scale.box(node.bounds());
        List<Extra> extras = sites.extras(node);
        boolean round = node.outline() == Outline.ROUNDED_RECTANGLE;
        if (!extras.isEmpty()) {
            long radius = round ? Math.min(box.width(), box.height()) * ROUNDING / 100_000 : 0;
            new FreeRectangle(xml, box).write(radius, extras);
            return;
        }
        xml.open("a:prstGeom", "prst", preset(node.outline())).open("a:avLst");
        if (round) {
            xml.leaf("a:gd", "name", "adj", "fmla", "val " + ROUNDING);
        } else if (node.outline() == Outline.RING) {
            xml.leaf("a:gd", "name", "adj", "fmla", "val 12500");
        }
        xml.close(2);
    }

    private static String preset(Outline outline) {
        return switch (outline) {
            case RECTANGLE, NONE -> "rect";
            case ROUNDED_RECTANGLE -> "roundRect";
            case ELLIPSE -> "ellipse";
            case LOZENGE -> "diamond";
            case NOTE -> "foldedCorner";
            case PARALLELOGRAM -> "parallelogram";
            case TRIANGLE -> "triangle";
            case RING -> "donut";
        };
    }

    private void body(SceneNode node) {
        xml.open("p:txBody");
        Optional<Label> label = node.label();
        boolean outside = label.filter(text -> isOutside(text.bounds(), node.bounds())).isPresent();
        double top =
                outside || node.container()
                        ? label.map(l -> l.bounds().y() - node.bounds().y()).orElse(TextInset.LEAST)
                        : TextInset.LEAST;
        double inset = label.map(it -> inset(node, it)).orElse(TextInset.LEAST);
        if (!outside && !node.container()) {
            top = inset;
        } else if (!outside && node.children().isEmpty()) {
            top = Math.min(top, label.map(it -> free(node, it)).orElse(top));
        }
        boolean full =
                !outside
                        && node.children().isEmpty()
                        && label.filter(it -> hasMoreLines(node, it)).isPresent();
        double left = outside ? TextInset.LEAST : TextInset.left(node);
        xml.open(
                "a:bodyPr",
                "wrap",
                outside ? "none" : "square",
                "lIns",
                scale.length(left),
                "tIns",
                full ? 0 : scale.length(Math.max(0, top)),
                "rIns",
                scale.length(TextInset.LEAST),
                "bIns",
                full || outside || node.container() ? 0 : scale.length(inset),
                "anchor",
                !full && (outside || node.container()) ? "t" : "ctr",
                "rtlCol",
                0);
        xml.leaf(outside ? "a:noAutofit" : "a:normAutofit").close().leaf("a:lstStyle");
        label.ifPresentOrElse(it -> label(node, it, outside), () -> xml.open("a:p").close());
        xml.close();
    }

    /**
     * Free space above and below a text. A text that needs it all gets it: LibreOffice would make
     * the text smaller.
     */
    private double inset(SceneNode node, Label label) {
        return Math.min(TextInset.LEAST, free(node, label));
    }

    /** Half of the height that a text leaves free. */
    private double free(SceneNode node, Label label) {
        double height = label.bounds().height() * scale.raise(label.style().points());
        return Math.max(0, (node.bounds().height() - height) / 2);
    }

    /** Whether a text needs more lines here than in the diagram, so that it needs the whole box. */
    private boolean hasMoreLines(SceneNode node, Label label) {
        double points = scale.text(label.style().points()) / 100.0;
        double room = scale.length(width(node)) / EMU_PER_PIXEL;
        return text.lines().lines(label.text(), points, label.style().bold(), room)
                > label.lines().size();
    }

    /** Width that a text has in a box, whose round corners it avoids. */
    private static double width(SceneNode node) {
        return node.bounds().width() - TextInset.left(node) - TextInset.LEAST - corners(node);
    }

    private static double corners(SceneNode node) {
        Rectangle box = node.bounds();
        return node.outline() == Outline.ROUNDED_RECTANGLE
                ? 2 * CORNER * ROUNDING / 100_000 * Math.min(box.width(), box.height())
                : 0;
    }

    private void label(SceneNode node, Label label, boolean outside) {
        String alignment =
                switch (label.alignment()) {
                    case LEFT -> "l";
                    case CENTER -> "ctr";
                    case RIGHT -> "r";
                };
        String kept = BEFORE_LAST.matcher(label.text()).replaceAll("\u00a0");
        int size = scale.text(label.style().points());
        String ended =
                outside || !TextInset.isStraight(node) ? kept : ended(kept, node, label, size);
        text.paragraphs(ended, alignment, label.style(), size);
    }

    /** The text with the ends of its lines, where these are not too many for the box. */
    private String ended(String words, SceneNode node, Label label, int size) {
        Rectangle box = node.bounds();
        double width = width(node);
        double points = size / 100.0;
        boolean bold = label.style().bold();
        double room = scale.length(width) / EMU_PER_PIXEL;
        String ended = text.lines().ended(words, points, bold, room);
        double height =
                !node.children().isEmpty()
                        ? label.bounds().height() * scale.raise(label.style().points())
                        : box.height();
        long lines = ended.chars().filter(it -> it == OfficeLines.END || it == '\n').count() + 1;
        boolean fits =
                lines * points * LINE <= scale.length(height) / EMU_PER_POINT
                        || lines
                                <= text.lines()
                                        .linesInDiagram(
                                                words,
                                                points,
                                                bold,
                                                scale.length(width + corners(node))
                                                        / EMU_PER_PIXEL);
        return fits ? ended : words;
    }

    private static boolean isOutside(Rectangle label, Rectangle node) {
        double middle = label.center().y();
        return middle < node.y() || middle > node.y() + node.height();
    }
}
