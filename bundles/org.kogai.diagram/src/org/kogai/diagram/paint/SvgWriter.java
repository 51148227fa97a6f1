// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import org.kogai.diagram.text.FontScript;
import org.kogai.diagram.text.TextMeasure;
import org.kogai.diagram.text.TextStyle;
import org.kogai.diagram.views.EdgeArrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a scene as SVG: text as text, fonts by name, one group with id, title and element link per
 * node and edge. The same scene gives the same bytes.
 *
 * <p>Written directly and not through a Graphics2D that emits SVG: Graphics2D knows shapes and
 * glyph positions only, so that groups, ids, titles and the link to the element would be lost, and
 * each form would come out as a path.
 */
public final class SvgWriter {
    private final XmlText xml = new XmlText();
    private final SvgGradients gradients;
    private final CrossedTitles crossed;

    private SvgWriter(Scene scene) {
        this.gradients = new SvgGradients(scene);
        this.crossed = new CrossedTitles(scene);
    }

    /**
     * Writes the scene in UTF-8.
     *
     * @param out is not closed
     */
    public static void write(Scene scene, OutputStream out) throws IOException {
        out.write(text(scene).getBytes(StandardCharsets.UTF_8));
    }

    /** The scene as text of an SVG file. */
    public static String text(Scene scene) {
        SvgWriter writer = new SvgWriter(scene);
        writer.document(scene);
        return writer.xml.toString();
    }

    private void document(Scene scene) {
        double width = Math.max(1, Math.ceil(scene.width()));
        double height = Math.max(1, Math.ceil(scene.height()));
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg");
        xml.attribute("xmlns", "http://www.w3.org/2000/svg");
        xml.attribute("width", width).attribute("height", height);
        xml.raw(" viewBox=\"0 0 ").number(width).raw(" ").number(height).raw("\"");
        xml.attribute("xml:lang", scene.language()).attribute("role", "img");
        xml.attribute("font-family", FontScript.css()).raw(">\n");
        if (!scene.title().isBlank()) {
            xml.raw("<title>").text(scene.title()).raw("</title>\n");
        }
        gradients.write(xml);
        xml.raw("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        scene.nodes().forEach(this::node);
        scene.edges().forEach(this::edge);
        scene.nodes().forEach(this::crossedTitles);
        // Labels above all lines: a line of a later edge must not run through a text.
        scene.edges().forEach(edge -> edge.labels().forEach(label -> plate(label, "#ffffff")));
        xml.raw("</svg>\n");
    }

    private void group(String kind, String id, String element, String alternative) {
        xml.raw("<g");
        if (!id.isEmpty()) {
            xml.attribute("id", "v-" + id);
        }
        xml.attribute("class", kind);
        if (!element.isEmpty()) {
            xml.attribute("data-element", element);
        }
        xml.raw(">");
        if (!alternative.isBlank()) {
            xml.raw("<title>").text(alternative).raw("</title>");
        }
        xml.raw("\n");
    }

    private void node(SceneNode node) {
        group(
                node.container() ? "container" : "node",
                node.id(),
                node.element(),
                node.alternativeText());
        shape(node);
        if (!crossed.contains(node)) {
            node.label().ifPresent(this::label);
        }
        node.children().forEach(this::node);
        xml.raw("</g>\n");
    }

    private void shape(SceneNode node) {
        Rectangle b = node.bounds();
        switch (node.outline()) {
            case NONE -> {
                return;
            }
            case ELLIPSE, RING ->
                    xml.raw("<ellipse")
                            .attribute("cx", b.center().x())
                            .attribute("cy", b.center().y())
                            .attribute("rx", b.width() / 2)
                            .attribute("ry", b.height() / 2);
            case RECTANGLE, ROUNDED_RECTANGLE -> {
                xml.raw("<rect").attribute("x", b.x()).attribute("y", b.y());
                xml.attribute("width", b.width()).attribute("height", b.height());
                if (node.outline() == Outline.ROUNDED_RECTANGLE) {
                    xml.attribute("rx", Outlines.RADIUS);
                }
            }
            default -> {
                xml.raw("<path d=\"");
                path(Outlines.corners(node.outline(), b));
                xml.raw("Z\"");
            }
        }
        boolean ring = node.outline() == Outline.RING;
        xml.attribute("fill", ring ? "none" : gradients.paint(node.fill()));
        stroke(ring ? Rings.stroke(node) : node.border());
        xml.raw("/>\n");
        if (node.outline() == Outline.NOTE) {
            xml.raw("<path d=\"");
            path(Outlines.foldLine(b));
            xml.raw("\" fill=\"none\"");
            stroke(node.border());
            xml.raw("/>\n");
        }
    }

    private void path(List<Position> points) {
        String command = "M";
        for (Position point : points) {
            xml.raw(command).point(point);
            command = "L";
        }
    }

    private void stroke(Stroke stroke) {
        if (stroke.width() <= 0) {
            return;
        }
        xml.attribute("stroke", stroke.color());
        if (stroke.width() != 1) {
            xml.attribute("stroke-width", stroke.width());
        }
        float[] dashes = Dashes.of(stroke.style());
        if (dashes.length > 0) {
            xml.raw(" stroke-dasharray=\"");
            for (int i = 0; i < dashes.length; i++) {
                xml.raw(i == 0 ? "" : " ").number(dashes[i] * Math.max(1, stroke.width() / 1.5));
            }
            xml.raw("\"");
        }
    }

    private void edge(SceneEdge edge) {
        group("edge", edge.id(), edge.element(), edge.alternativeText());
        List<Position> route = edge.route();
        xml.raw("<path d=\"M").point(route.get(0));
        for (Bends.Piece piece : Bends.rounded(route)) {
            xml.raw("L").point(piece.to());
            if (piece.isBent()) {
                xml.raw("Q").point(piece.corner()).raw(" ").point(piece.after());
            }
        }
        xml.raw("\" fill=\"none\"");
        stroke(edge.stroke());
        xml.raw("/>\n");
        int last = route.size() - 1;
        head(edge, edge.sourceArrow(), route.get(0), route.get(1));
        head(edge, edge.targetArrow(), route.get(last), route.get(last - 1));
        xml.raw("</g>\n");
    }

    private void head(SceneEdge edge, EdgeArrows kind, Position tip, Position from) {
        for (ArrowHead.Part part : ArrowHead.of(kind, tip, from, edge.stroke().width()).parts()) {
            if (part.radius() > 0) {
                Position center = part.points().get(0);
                xml.raw("<circle").attribute("cx", center.x()).attribute("cy", center.y());
                xml.attribute("r", part.radius());
            } else {
                xml.raw("<path d=\"");
                path(part.points());
                xml.raw(part.ink() == ArrowHead.Ink.LINE ? "\"" : "Z\"");
            }
            xml.attribute(
                    "fill",
                    switch (part.ink()) {
                        case LINE -> "none";
                        case HOLLOW -> "#ffffff";
                        case FILLED -> edge.stroke().color();
                    });
            xml.attribute("stroke", edge.stroke().color());
            if (edge.stroke().width() != 1) {
                xml.attribute("stroke-width", edge.stroke().width());
            }
            xml.raw("/>\n");
        }
    }

    private void crossedTitles(SceneNode node) {
        if (crossed.contains(node)) {
            plate(node.label().orElseThrow(), Plates.color(node));
        }
        if (!crossed.isEmpty()) {
            node.children().forEach(this::crossedTitles);
        }
    }

    private void plate(Label label, String color) {
        Rectangle b = Plates.of(label);
        xml.raw("<rect").attribute("x", b.x()).attribute("y", b.y());
        xml.attribute("width", b.width()).attribute("height", b.height());
        xml.raw(" rx=\"2\"").attribute("fill", color);
        xml.attribute("fill-opacity", Plates.OPACITY).raw("/>\n");
        label(label);
    }

    private void label(Label label) {
        TextStyle style = label.style();
        xml.raw("<text").attribute("font-size", TextMeasure.pixels(style));
        if (style.bold()) {
            xml.attribute("font-weight", "bold");
        }
        if (style.italic()) {
            xml.attribute("font-style", "italic");
        }
        if (style.underline() || style.strikeThrough()) {
            String under = style.underline() ? "underline" : "";
            String through = style.strikeThrough() ? " line-through" : "";
            xml.attribute("text-decoration", (under + through).strip());
        }
        xml.attribute("fill", style.color()).raw(">");
        for (Label.Line line : label.lines()) {
            xml.raw("<tspan").attribute("x", line.x()).attribute("y", line.baseline());
            xml.raw(">").text(line.text()).raw("</tspan>");
        }
        xml.raw("</text>\n");
    }
}
