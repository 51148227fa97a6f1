// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Outline;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.paint.Size;
import org.kogai.diagram.paint.ViewSizes;
import org.kogai.diagram.views.AbstractDNode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Sets boxes that no edge connects in rows and columns, in their order. */
final class Grid {
    private static final int MOST_COLUMNS = 100;
    private static final double MOST_STRETCH = 1.5;

    private final LayoutGraph graph;
    private final List<Box> boxes;
    private final double gap;

    private Grid(LayoutGraph graph, List<Box> boxes, double gap) {
        this.graph = graph;
        this.boxes = boxes;
        this.gap = gap;
    }

    /**
     * Places the boxes with the first at (0, 0) and gives those of a column one width and those of
     * a row one height.
     *
     * @param gap space between them in pixels
     * @param ratio width to height that the whole should have
     * @return size of the whole
     */
    static Size arrange(LayoutGraph graph, List<Box> boxes, double gap, double ratio) {
        Grid grid = new Grid(graph, boxes, gap);
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int columns = 1; columns <= Math.min(boxes.size(), MOST_COLUMNS); columns++) {
            Size size = grid.size(columns);
            double rows = Math.ceil((double) boxes.size() / columns);
            double empty = rows * columns - boxes.size();
            double cost =
                    Math.abs(Math.log(size.width() / size.height() / ratio))
                            + 0.6 * empty / boxes.size();
            if (cost < least - 1e-9) {
                least = cost;
                best = columns;
            }
        }
        return grid.place(best);
    }

    /** Sizes of the whole by number of columns, beginning with one column. */
    static List<Size> sizes(LayoutGraph graph, List<Box> boxes, double gap) {
        Grid grid = new Grid(graph, boxes, gap);
        return IntStream.rangeClosed(1, Math.min(boxes.size(), MOST_COLUMNS))
                .mapToObj(grid::size)
                .toList();
    }

    /** Places the boxes in a number of columns. */
    static void arrange(LayoutGraph graph, List<Box> boxes, double gap, int columns) {
        new Grid(graph, boxes, gap).place(columns);
    }

    private double[] widths(int columns) {
        double[] widths = new double[columns];
        for (int i = 0; i < boxes.size(); i++) {
            widths[i % columns] = Math.max(widths[i % columns], outer(boxes.get(i)).width());
        }
        return widths;
    }

    private double[] heights(int columns) {
        double[] heights = new double[(boxes.size() + columns - 1) / columns];
        for (int i = 0; i < boxes.size(); i++) {
            heights[i / columns] = Math.max(heights[i / columns], outer(boxes.get(i)).height());
        }
        return heights;
    }

    private Size size(int columns) {
        double[] heights = heights(columns);
        return new Size(
                Arrays.stream(widths(columns)).sum() + gap * (columns - 1),
                Arrays.stream(heights).sum() + gap * (heights.length - 1));
    }

    private Size place(int columns) {
        double[] widths = widths(columns);
        double[] heights = heights(columns);
        double y = 0;
        for (int row = 0; row < heights.length; row++) {
            double x = 0;
            for (int column = 0; column < columns; column++) {
                int i = row * columns + column;
                if (i < boxes.size()) {
                    put(boxes.get(i), x, y, widths[column], heights[row]);
                }
                x += widths[column] + gap;
            }
            y += heights[row] + gap;
        }
        return size(columns);
    }

    /** Size with the label below the node. */
    static Size outer(Box box) {
        return box.view()
                .flatMap(ViewSizes::outsideLabel)
                .map(
                        label ->
                                new Size(
                                        Math.max(box.width, label.width()),
                                        box.height + ViewSizes.GAP + label.height()))
                .orElse(new Size(box.width, box.height));
    }

    private void put(Box box, double x, double y, double width, double height) {
        if (!isStretchable(box)) {
            box.x = x + (width - box.width) / 2;
            box.y = y + (height - outer(box).height()) / 2;
            return;
        }
        // Children were laid out already: they stay in the middle of a wider box.
        graph.shiftContent(box, (width - box.width) / 2, 0);
        box.x = x;
        box.y = y;
        box.width = width;
        // A short text in a very high box looks lost.
        if (height <= MOST_STRETCH * box.height) {
            box.height = height;
        }
    }

    /** Whether a box may be larger than it asks for. */
    static boolean isStretchable(Box box) {
        AbstractDNode view = box.view().orElseThrow();
        Outline outline = Scenes.outline(view);
        boolean square =
                outline == Outline.RECTANGLE
                        || outline == Outline.ROUNDED_RECTANGLE
                        || outline == Outline.NOTE;
        return !box.isSized()
                && !box.isPinned()
                && square
                && !ViewSizes.isLabelOutside(view)
                && !box.isStack()
                && box.ports.isEmpty();
    }
}
