// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import org.kogai.diagram.text.FontRun;
import org.kogai.diagram.text.FontScript;
import org.kogai.diagram.text.TextMeasure;
import org.kogai.diagram.text.TextStyle;
import org.kogai.diagram.views.EdgeArrows;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Paints scenes with Java2D. */
final class ScenePainter {
    /** How far borders and arrow heads may stick out of the bounds they belong to, in pixels. */
    private static final double REACH = 20;

    private final Graphics2D graphics;
    private final TextMeasure measure = TextMeasure.shared();
    private final Map<FontScript, Map<TextStyle, Font>> fonts = new EnumMap<>(FontScript.class);
    private final Rectangle2D window;
    private final CrossedTitles crossed;

    private ScenePainter(CrossedTitles crossed, Graphics2D graphics) {
        this.graphics = graphics;
        this.crossed = crossed;
        java.awt.Rectangle clip = graphics.getClipBounds();
        this.window =
                clip == null
                        ? new Rectangle2D.Double(-1e9, -1e9, 2e9, 2e9)
                        : new Rectangle2D.Double(
                                clip.x - REACH,
                                clip.y - REACH,
                                clip.width + 2 * REACH,
                                clip.height + 2 * REACH);
    }

    /** Paints a scene; the transformation of the graphics gives place and scale. */
    static void paint(Scene scene, CrossedTitles crossed, Graphics2D graphics) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        ScenePainter painter = new ScenePainter(crossed, graphics);
        scene.nodes().forEach(painter::node);
        scene.edges().forEach(painter::edge);
        scene.nodes().forEach(painter::crossedTitles);
        scene.edges().forEach(edge -> edge.labels().forEach(painter::plate));
    }

    /** Whether something in the box can be seen in the part that is painted. */
    private boolean isVisible(Rectangle b) {
        return b.x() <= window.getMaxX()
                && b.y() <= window.getMaxY()
                && b.x() + b.width() >= window.getMinX()
                && b.y() + b.height() >= window.getMinY();
    }

    private void node(SceneNode node) {
        if (node.outline() != Outline.NONE && isVisible(node.bounds())) {
            shape(node);
        }
        node.label()
                .filter(label -> !crossed.contains(node) && isVisible(label.bounds()))
                .ifPresent(this::label);
        node.children().forEach(this::node);
    }

    private void shape(SceneNode node) {
        Shape shape = Outlines.shape(node.outline(), node.bounds());
        boolean ring = node.outline() == Outline.RING;
        if (!ring && !node.fill().color().isEmpty()) {
            graphics.setPaint(paint(node.fill(), node.bounds()));
            graphics.fill(shape);
        }
        Stroke stroke = ring ? Rings.stroke(node) : node.border();
        if (stroke.width() > 0) {
            pen(stroke);
            graphics.draw(shape);
            if (node.outline() == Outline.NOTE) {
                graphics.draw(line(Outlines.foldLine(node.bounds()), false));
            }
        }
    }

    private static Paint paint(Fill fill, Rectangle b) {
        if (fill.color().equals(fill.end())) {
            return Colors.awt(fill.color());
        }
        double endX = fill.vertical() ? b.x() : b.x() + b.width();
        double endY = fill.vertical() ? b.y() + b.height() : b.y();
        return new GradientPaint(
                (float) b.x(),
                (float) b.y(),
                Colors.awt(fill.color()),
                (float) endX,
                (float) endY,
                Colors.awt(fill.end()));
    }

    private void pen(Stroke stroke) {
        float width = (float) stroke.width();
        float[] dashes = Dashes.of(stroke.style());
        graphics.setColor(Colors.awt(stroke.color()));
        if (dashes.length == 0) {
            graphics.setStroke(
                    new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            return;
        }
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] *= Math.max(1, width / 1.5f);
        }
        graphics.setStroke(
                new BasicStroke(
                        width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
    }

    private void edge(SceneEdge edge) {
        List<Position> route = edge.route();
        Path2D path = new Path2D.Double();
        path.moveTo(route.get(0).x(), route.get(0).y());
        for (Bends.Piece piece : Bends.rounded(route)) {
            path.lineTo(piece.to().x(), piece.to().y());
            if (piece.isBent()) {
                path.quadTo(
                        piece.corner().x(),
                        piece.corner().y(),
                        piece.after().x(),
                        piece.after().y());
            }
        }
        Rectangle2D b = path.getBounds2D();
        if (!isVisible(new Rectangle(b.getX(), b.getY(), b.getWidth(), b.getHeight()))) {
            return;
        }
        pen(edge.stroke());
        graphics.draw(path);
        int last = route.size() - 1;
        head(edge, edge.sourceArrow(), route.get(0), route.get(1));
        head(edge, edge.targetArrow(), route.get(last), route.get(last - 1));
    }

    private void head(SceneEdge edge, EdgeArrows kind, Position tip, Position from) {
        float width = (float) edge.stroke().width();
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        Color color = Colors.awt(edge.stroke().color());
        for (ArrowHead.Part part : ArrowHead.of(kind, tip, from, width).parts()) {
            Shape shape = form(part);
            if (part.ink() != ArrowHead.Ink.LINE) {
                graphics.setColor(part.ink() == ArrowHead.Ink.FILLED ? color : Color.WHITE);
                graphics.fill(shape);
            }
            graphics.setColor(color);
            graphics.draw(shape);
        }
    }

    private static Shape form(ArrowHead.Part part) {
        if (part.radius() > 0) {
            Position center = part.points().get(0);
            double r = part.radius();
            return new Ellipse2D.Double(center.x() - r, center.y() - r, 2 * r, 2 * r);
        }
        return line(part.points(), part.ink() != ArrowHead.Ink.LINE);
    }

    private static Path2D line(List<Position> points, boolean closed) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private void crossedTitles(SceneNode node) {
        if (crossed.contains(node)) {
            plate(node.label().orElseThrow(), Colors.awt(Plates.color(node)));
        }
        if (!crossed.isEmpty()) {
            node.children().forEach(this::crossedTitles);
        }
    }

    private void plate(Label label) {
        plate(label, Color.WHITE);
    }

    private void plate(Label label, Color color) {
        if (!isVisible(label.bounds())) {
            return;
        }
        Rectangle b = Plates.of(label);
        Composite before = graphics.getComposite();
        graphics.setComposite(
                AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) Plates.OPACITY));
        graphics.setColor(color);
        graphics.fill(new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(), 4, 4));
        graphics.setComposite(before);
        label(label);
    }

    private void label(Label label) {
        TextStyle style = label.style();
        graphics.setColor(Colors.awt(style.color()));
        double pixels = TextMeasure.pixels(style);
        for (Label.Line line : label.lines()) {
            double x = line.x();
            for (FontRun run : FontRun.of(line.text())) {
                draw(run, font(run.script(), style), x, line.baseline());
                x += measure.width(run.text(), style);
            }
            graphics.setStroke(new BasicStroke((float) Math.max(1, pixels / 14)));
            if (style.underline()) {
                rule(line, line.baseline() + pixels * 0.12);
            }
            if (style.strikeThrough()) {
                rule(line, line.baseline() - pixels * 0.3);
            }
        }
    }

    private void draw(FontRun run, Font font, double x, double baseline) {
        if (run.script() == FontScript.LAO) {
            // Java does not count Lao among the scripts whose marks drawString has to place.
            char[] letters = run.text().toCharArray();
            GlyphVector placed =
                    font.layoutGlyphVector(
                            graphics.getFontRenderContext(),
                            letters,
                            0,
                            letters.length,
                            Font.LAYOUT_LEFT_TO_RIGHT);
            graphics.drawGlyphVector(placed, (float) x, (float) baseline);
        } else {
            graphics.setFont(font);
            graphics.drawString(run.text(), (float) x, (float) baseline);
        }
    }

    private Font font(FontScript script, TextStyle style) {
        return fonts.computeIfAbsent(script, key -> new HashMap<>())
                .computeIfAbsent(style, key -> measure.font(script, key));
    }

    private void rule(Label.Line line, double y) {
        graphics.draw(new Line2D.Double(line.x(), y, line.x() + line.width(), y));
    }
}
