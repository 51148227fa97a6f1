// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.paint.Size;
import org.kogai.diagram.paint.ViewBounds;

/**
 * Lays out a diagram from the inside out. A container that no edge enters is laid out on its own
 * and then treated as one node; containers that edges do enter are laid out together with what is
 * around them. Children that no edge connects are set in rows and columns.
 */
final class Arranger {
    private static final double GRID_GAP = 20;
    private static final double ROOT_RATIO = 1.78;
    private static final double INNER_RATIO = 1.6;

    private final LayoutGraph graph;
    private final LayoutSettings settings;
    private final Levels levels;
    private final LayoutMonitor monitor;

    Arranger(LayoutGraph graph, LayoutSettings settings, LayoutMonitor monitor) {
        this.graph = graph;
        this.settings = settings;
        this.levels = new Levels(graph.root, settings.levels());
        this.monitor = monitor;
    }

    /** Gives every box a place; returns false when the user cancelled. */
    boolean run() {
        arrange(graph.root);
        new Pins(graph).apply();
        return !monitor.isCancelledByUser();
    }

    /** Lays out a box from the inside out. */
    void arrange(Box box) {
        inner(box);
        if (box.children.isEmpty() || monitor.isCancelledByUser()) {
            return;
        }
        if (box.isStack()) {
            new Stack(graph).arrange(box);
        } else if (graph.linesOf(box).isEmpty() && !levels.apply(box)) {
            grid(box);
        } else {
            layered(box);
        }
        for (Line line : graph.linesOf(box)) {
            if (line.points.isEmpty()) {
                Routes.renew(line);
            }
        }
    }

    /** Lays out closed containers in a box, also those that lie in open ones. */
    private void inner(Box box) {
        for (Box child : box.children) {
            if (child.open) {
                inner(child);
            } else {
                arrange(child);
            }
        }
    }

    private void layered(Box box) {
        ElkGraph elk = new ElkGraph(graph, box, settings, levels);
        Elk.run(elk.root(), monitor);
        if (monitor.isCanceled()) {
            plain(box);
        } else {
            elk.read();
            Size size = new Loners(graph, box, elk.loners()).place(elk.size());
            double width = Math.max(box.width, size.width());
            graph.shiftContent(box, (width - size.width()) / 2, 0);
            box.width = width;
            box.height = Math.max(box.height, size.height());
        }
    }

    /** The time is up: rows and columns are better than nothing. */
    private void plain(Box box) {
        for (Box child : box.children) {
            if (child.open) {
                plain(child);
            }
        }
        grid(box);
    }

    private void grid(Box box) {
        boolean root = box.parent == null;
        Size size = Grid.arrange(graph, box.children, GRID_GAP, root ? ROOT_RATIO : INNER_RATIO);
        double side = root ? Scenes.MARGIN : ViewBounds.PADDING;
        double width = Math.max(box.width, size.width() + 2 * side);
        box.width = width;
        double top = root ? Scenes.MARGIN : box.title();
        box.height = Math.max(box.height, top + size.height() + side);
        graph.shiftContent(box, root ? side : (width - size.width()) / 2, top);
    }
}
