// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.paint.ViewBounds;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.Bounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts pinned views back where they were after a layout. The others of the same container move
 * along with the first pinned one, so that the drawing keeps its form, and give way to pinned ones.
 */
final class Pins {
    private static final double GAP = 20;

    private final LayoutGraph graph;

    Pins(LayoutGraph graph) {
        this.graph = graph;
    }

    /** Corrects all boxes; routes that no longer end at their boxes are made anew. */
    void apply() {
        if (graph.all().stream().noneMatch(Box::isPinned)) {
            return;
        }
        correct(graph.root);
        for (Line line : graph.lines) {
            if (!Routes.fits(line)) {
                Routes.renew(line);
            }
        }
    }

    private void correct(Box box) {
        box.children.forEach(this::correct);
        if (box.children.isEmpty() || box.isStack()) {
            return;
        }
        List<Box> pinned = box.children.stream().filter(Box::isPinned).toList();
        if (!pinned.isEmpty()) {
            follow(box, pinned.get(0));
            pinned.forEach(Pins::restore);
        }
        separate(box, pinned);
        Fit.around(box);
    }

    /** Moves everything by what the first pinned view is away from its place. */
    private void follow(Box box, Box pinned) {
        double x = pinned.x;
        double y = pinned.y;
        restore(pinned);
        double dx = pinned.x - x;
        double dy = pinned.y - y;
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        for (Box child : box.children) {
            if (!child.isPinned()) {
                left = Math.min(left, child.x);
                top = Math.min(top, child.y);
            }
        }
        boolean root = box.parent == null;
        if (left < Double.POSITIVE_INFINITY) {
            dx = Math.max(dx, (root ? Scenes.MARGIN : ViewBounds.PADDING) - left);
            dy = Math.max(dy, (root ? Scenes.MARGIN : box.title()) - top);
        }
        graph.shiftContent(box, dx, dy);
    }

    private static void restore(Box pinned) {
        AbstractDNode view = pinned.view().orElseThrow();
        Bounds bounds = view.getBounds();
        pinned.x = bounds.getX();
        pinned.y = bounds.getY() + pinned.parent.title();
    }

    private static void separate(Box box, List<Box> pinned) {
        List<Box> settled = new ArrayList<>(pinned);
        List<Box> others = new ArrayList<>(box.children);
        others.removeAll(pinned);
        others.sort(Comparator.<Box>comparingDouble(b -> b.y).thenComparingDouble(b -> b.x));
        for (Box other : others) {
            giveWay(other, settled);
            settled.add(other);
        }
    }

    /** Moves right or down, whichever is nearer, until nothing is in the way. */
    private static void giveWay(Box box, List<Box> settled) {
        for (int i = 0; i < 2 * settled.size() + 2; i++) {
            Box obstacle = obstacle(box, settled);
            if (obstacle == null) {
                return;
            }
            double right = obstacle.x + obstacle.width + GAP - box.x;
            double down = obstacle.y + obstacle.height + GAP - box.y;
            if (right < down && i < settled.size()) {
                box.x += right;
            } else {
                box.y += down;
            }
        }
    }

    private static Box obstacle(Box box, List<Box> settled) {
        for (Box other : settled) {
            if (overlap(box.bounds(), other.bounds())) {
                return other;
            }
        }
        return null;
    }

    static boolean overlap(Rectangle a, Rectangle b) {
        return a.x() < b.x() + b.width()
                && b.x() < a.x() + a.width()
                && a.y() < b.y() + b.height()
                && b.y() < a.y() + a.height();
    }
}
