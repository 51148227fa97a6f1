// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.paint.Size;
import org.kogai.diagram.paint.ViewBounds;

import java.util.List;

/** Sets children that no edge connects in rows below the connected ones or beside them. */
final class Loners {
    private static final double GAP = 20;
    private static final double DISTANCE = 40;
    private static final double RATIO = 1.6;

    private final LayoutGraph graph;
    private final Box owner;
    private final List<Box> boxes;

    Loners(LayoutGraph graph, Box owner, List<Box> boxes) {
        this.graph = graph;
        this.owner = owner;
        this.boxes = boxes;
    }

    /**
     * Places them.
     *
     * @param drawing size of the drawing of the connected ones with the space around it
     * @return size of the whole
     */
    Size place(Size drawing) {
        if (boxes.isEmpty()) {
            return drawing;
        }
        boolean root = owner.parent == null;
        double side = root ? Scenes.MARGIN : ViewBounds.PADDING;
        double top = root ? Scenes.MARGIN : owner.title();
        double gap = root ? DISTANCE : GAP;
        Size inner = new Size(drawing.width() - 2 * side, drawing.height() - top - side);
        List<Size> sizes = Grid.sizes(graph, boxes, GAP);
        int columns = 1;
        boolean beside = false;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < sizes.size(); i++) {
            double right = cost(inner, sizes.get(i), beside(inner, sizes.get(i), gap));
            double under = cost(inner, sizes.get(i), below(inner, sizes.get(i), gap));
            if (Math.min(right, under) < least - 1e-9) {
                least = Math.min(right, under);
                beside = right < under;
                columns = i + 1;
            }
        }
        Size grid = sizes.get(columns - 1);
        Grid.arrange(graph, boxes, GAP, columns);
        if (beside) {
            move(side + inner.width() + gap, top);
        } else {
            double spare = Math.max(0, inner.width() - grid.width());
            move(side + spare / 2, top + inner.height() + gap);
        }
        Size all = beside ? beside(inner, grid, gap) : below(inner, grid, gap);
        return new Size(all.width() + 2 * side, all.height() + top + side);
    }

    private static Size beside(Size drawing, Size grid, double gap) {
        return new Size(
                drawing.width() + gap + grid.width(), Math.max(drawing.height(), grid.height()));
    }

    private static Size below(Size drawing, Size grid, double gap) {
        return new Size(
                Math.max(drawing.width(), grid.width()), drawing.height() + gap + grid.height());
    }

    /** How far a form is from what fits a slide, and how much of it stays empty. */
    private static double cost(Size drawing, Size grid, Size all) {
        double used = drawing.width() * drawing.height() + grid.width() * grid.height();
        double empty = 1 - used / (all.width() * all.height());
        return Math.abs(Math.log(all.width() / all.height() / RATIO)) + empty;
    }

    private void move(double dx, double dy) {
        for (Box box : boxes) {
            box.x += dx;
            box.y += dy;
        }
    }
}
