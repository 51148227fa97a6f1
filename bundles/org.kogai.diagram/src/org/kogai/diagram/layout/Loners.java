// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.paint.Size;
import org.kogai.diagram.paint.ViewBounds;

import java.util.List;

/** Sets children that no edge connects in rows below the connected ones, or beside tall ones. */
final class Loners {
    private static final double GAP = 20;
    private static final double DISTANCE = 40;
    private static final double WIDE = 1.2;

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
        double innerWidth = drawing.width() - 2 * side;
        double innerHeight = drawing.height() - top - side;
        if (drawing.width() < WIDE * drawing.height()) {
            Size size = Grid.fitting(graph, boxes, GAP, innerHeight, false);
            move(drawing.width() - side + gap, top);
            return new Size(
                    drawing.width() + gap + size.width(),
                    Math.max(drawing.height(), top + size.height() + side));
        }
        Size size = Grid.fitting(graph, boxes, GAP, innerWidth, true);
        move(side + Math.max(0, (innerWidth - size.width()) / 2), drawing.height() - side + gap);
        return new Size(
                Math.max(drawing.width(), size.width() + 2 * side),
                drawing.height() + gap + size.height());
    }

    private void move(double dx, double dy) {
        for (Box box : boxes) {
            box.x += dx;
            box.y += dy;
        }
    }
}
