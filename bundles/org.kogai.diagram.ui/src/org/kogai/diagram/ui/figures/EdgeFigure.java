// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.figures;

import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.BendpointConnectionRouter;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.kogai.diagram.paint.ArrowHead;
import org.kogai.diagram.paint.Bends;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Route;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.Stroke;
import org.kogai.diagram.ui.Mark;
import org.kogai.diagram.views.EdgeArrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Paints a scene edge along its current points, which are the scene's at rest and follow the mouse
 * while an end or a bend is dragged.
 */
public final class EdgeFigure extends PolylineConnection {
    /** How far decorations reach beyond the line, and how far off a click may be, in pixels. */
    private static final int REACH = 14;

    private static final int GRASP = 4;
    private static final int CURVE_STEPS = 4;

    private final Ink ink;
    private final HeadPainter heads;
    private final MarkPainter marks;
    private SceneEdge edge;
    private boolean emphasis;
    private final Supplier<IFigure> hover;
    private Optional<Mark.Severity> mark = Optional.empty();

    /**
     * A figure of an edge.
     *
     * @param hover what the mouse shows, made when it rests on the figure; may give null
     */
    public EdgeFigure(Ink ink, SceneEdge edge, Supplier<IFigure> hover) {
        this.ink = ink;
        this.heads = new HeadPainter(ink);
        this.marks = new MarkPainter(ink);
        this.edge = edge;
        this.hover = hover;
        setConnectionRouter(new BendpointConnectionRouter());
        setSourceAnchor(new RouteEnd(this, true));
        setTargetAnchor(new RouteEnd(this, false));
        layOut();
    }

    /** Shows another state of the edge. */
    public void show(SceneEdge changed) {
        boolean moved = !changed.route().equals(edge.route());
        edge = changed;
        if (moved) {
            layOut();
        }
        repaint();
    }

    @Override
    public IFigure getToolTip() {
        return hover.get();
    }

    public SceneEdge edge() {
        return edge;
    }

    /** Marks the edge as faulty, or no longer. */
    public void mark(Optional<Mark.Severity> found) {
        if (!mark.equals(found)) {
            mark = found;
            repaint();
        }
    }

    /** Draws the line stronger, so that a selected edge can be followed among others. */
    public void setEmphasis(boolean on) {
        emphasis = on;
        repaint();
    }

    private void layOut() {
        List<AbsoluteBendpoint> bends = new ArrayList<>();
        edge.route().subList(1, edge.route().size() - 1).stream()
                .map(Pixels::of)
                .forEach(point -> bends.add(new AbsoluteBendpoint(point)));
        setRoutingConstraint(bends);
        revalidate();
    }

    @Override
    public Rectangle getBounds() {
        if (bounds == null) {
            bounds = getPoints().getBounds().getExpanded(REACH, REACH);
            for (Object child : getChildren()) {
                bounds.union(((IFigure) child).getBounds());
            }
        }
        return bounds;
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        List<Position> route = positions();
        if (route.size() < 2) {
            return;
        }
        Stroke stroke = edge.stroke();
        double width = emphasis ? stroke.width() + 1 : stroke.width();
        Lines.set(graphics, new Stroke(stroke.color(), width, stroke.style()), ink);
        graphics.drawPolyline(rounded(route));
        int last = route.size() - 1;
        head(graphics, edge.sourceArrow(), route.get(0), route.get(1));
        head(graphics, edge.targetArrow(), route.get(last), route.get(last - 1));
        mark.ifPresent(found -> marks.paint(graphics, found, Pixels.of(new Route(route).middle())));
    }

    private void head(Graphics graphics, EdgeArrows kind, Position tip, Position from) {
        heads.paint(
                graphics,
                ArrowHead.of(kind, tip, from, edge.stroke().width()),
                ink.color(edge.stroke().color()));
    }

    private List<Position> positions() {
        PointList points = getPoints();
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.getPoint(i);
            positions.add(new Position(point.x, point.y));
        }
        return positions;
    }

    private static PointList rounded(List<Position> route) {
        PointList line = new PointList();
        line.addPoint(Pixels.of(route.get(0)));
        for (Bends.Piece piece : Bends.rounded(route)) {
            line.addPoint(Pixels.of(piece.to()));
            for (int i = 1; piece.isBent() && i <= CURVE_STEPS; i++) {
                line.addPoint(curve(piece, i / (double) CURVE_STEPS));
            }
        }
        return line;
    }

    /** Point of the quadratic curve that the other outputs draw too. */
    private static Point curve(Bends.Piece piece, double t) {
        double a = (1 - t) * (1 - t);
        double b = 2 * t * (1 - t);
        double c = t * t;
        return new Point(
                Pixels.round(a * piece.to().x() + b * piece.corner().x() + c * piece.after().x()),
                Pixels.round(a * piece.to().y() + b * piece.corner().y() + c * piece.after().y()));
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return isOnLine(x, y) || getChildren().stream().anyMatch(c -> isOn(c, x, y));
    }

    private static boolean isOn(Object child, int x, int y) {
        return ((IFigure) child).containsPoint(x, y);
    }

    private boolean isOnLine(int x, int y) {
        PointList points = getPoints();
        for (int i = 1; i < points.size(); i++) {
            Point a = points.getPoint(i - 1);
            Point b = points.getPoint(i);
            if (java.awt.geom.Line2D.ptSegDist(a.x, a.y, b.x, b.y, x, y) <= GRASP) {
                return true;
            }
        }
        return false;
    }
}
