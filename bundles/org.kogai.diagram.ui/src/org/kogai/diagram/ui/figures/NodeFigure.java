// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.kogai.diagram.paint.Outline;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.ui.Mark;

import java.awt.Polygon;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Paints a scene node. Its children are the figures of the node's children.
 *
 * <p>All bounds come from the scene and are absolute: there is no layout manager, and a figure that
 * moves doesn't take its children with it, since the scene moves them too.
 */
public final class NodeFigure extends Figure implements HandleBounds {
    private final ShapePainter shapes;
    private final TextPainter texts;
    private final MarkPainter marks;
    private final Supplier<IFigure> hover;
    private Optional<Mark.Severity> mark = Optional.empty();
    private SceneNode node;

    /**
     * A figure of a node.
     *
     * @param hover what the mouse shows, made when it rests on the figure; may give null
     */
    public NodeFigure(Ink ink, SceneNode node, Supplier<IFigure> hover) {
        this.shapes = new ShapePainter(ink);
        this.texts = new TextPainter(ink);
        this.marks = new MarkPainter(ink);
        this.node = node;
        this.hover = hover;
        setBounds(Extents.of(node));
    }

    /** Shows another state of the node. */
    public void show(SceneNode changed) {
        Rectangle extent = Extents.of(changed);
        boolean same = Extents.looksLike(node, changed);
        node = changed;
        setBounds(extent);
        if (!same) {
            repaint();
        }
    }

    /** Marks the node as faulty, or no longer. */
    public void mark(Optional<Mark.Severity> found) {
        if (!mark.equals(found)) {
            mark = found;
            repaint();
        }
    }

    @Override
    public IFigure getToolTip() {
        return hover.get();
    }

    public SceneNode node() {
        return node;
    }

    @Override
    public Rectangle getHandleBounds() {
        return Pixels.of(node.bounds());
    }

    @Override
    protected void primTranslate(int dx, int dy) {
        bounds.translate(dx, dy);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        shapes.paint(graphics, node);
        node.label().ifPresent(label -> texts.paint(graphics, label));
    }

    /** The sign comes last, above the children, which may fill the node. */
    @Override
    protected void paintBorder(Graphics graphics) {
        mark.ifPresent(found -> marks.paint(graphics, found, getHandleBounds().getTopRight()));
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return getBounds().contains(x, y) && (isOnShape(x, y) || isOnChild(x, y));
    }

    private boolean isOnShape(int x, int y) {
        if (node.label().filter(l -> Pixels.of(l.bounds()).contains(x, y)).isPresent()) {
            return true;
        }
        Rectangle box = getHandleBounds();
        if (!box.contains(x, y)) {
            return false;
        }
        if (node.outline() == Outline.ELLIPSE || node.outline() == Outline.RING) {
            double dx = (x - box.x - box.width / 2.0) / (box.width / 2.0);
            double dy = (y - box.y - box.height / 2.0) / (box.height / 2.0);
            return dx * dx + dy * dy <= 1;
        }
        return !isSlanted() || isInside(ShapePainter.corners(node), x, y);
    }

    private boolean isSlanted() {
        return switch (node.outline()) {
            case LOZENGE, PARALLELOGRAM, TRIANGLE -> true;
            default -> false;
        };
    }

    private static boolean isInside(PointList corners, int x, int y) {
        Polygon polygon = new Polygon();
        for (int i = 0; i < corners.size(); i++) {
            polygon.addPoint(corners.getPoint(i).x, corners.getPoint(i).y);
        }
        return polygon.contains(x, y);
    }

    private boolean isOnChild(int x, int y) {
        for (Object child : getChildren()) {
            if (((IFigure) child).containsPoint(x, y)) {
                return true;
            }
        }
        return false;
    }
}
