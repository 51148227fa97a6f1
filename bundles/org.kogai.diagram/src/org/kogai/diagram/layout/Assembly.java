// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Size;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Makes one drawing of the connected parts of a container and of its children that no edge
 * connects, which come as one block of rows and columns.
 */
final class Assembly {
    private static final double GAP = 20;

    /** Parts whose sizes differ by less than this look like rows of a list. */
    private static final double ALIKE = 1.5;

    /** Of columns that are as good otherwise those that are as high as each other are taken. */
    private static final double UNEVEN = 0.01;

    private final LayoutGraph graph;
    private final double gap;
    private final double ratio;

    /**
     * Starts an assembly.
     *
     * @param gap distance of the parts in pixels
     * @param ratio width to height that the whole should have
     */
    Assembly(LayoutGraph graph, double gap, double ratio) {
        this.graph = graph;
        this.gap = gap;
        this.ratio = ratio;
    }

    /**
     * Places all parts, the drawing beginning at (0, 0).
     *
     * @param parts connected parts
     * @param loners children that no edge connects
     * @return size of the whole
     */
    Size place(List<Part> parts, List<Box> loners) {
        Packing packing = new Packing(gap, ratio);
        if (parts.size() > 2 && areAlike(parts)) {
            packing.add(columns(parts));
        } else {
            parts.stream()
                    .sorted(Comparator.comparingDouble(Part::area).reversed())
                    .forEach(packing::add);
        }
        if (!loners.isEmpty()) {
            packing.add(block(packing, loners));
        }
        return packing.size();
    }

    private Part block(Packing packing, List<Box> loners) {
        List<Size> sizes = Grid.sizes(graph, loners, GAP);
        int columns = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < sizes.size(); i++) {
            double holes = (i + 1 - loners.size() % (i + 1)) % (i + 1);
            double cost = packing.cost(sizes.get(i)) * (1 + 0.02 * holes / loners.size());
            if (cost < least - 1e-6) {
                least = cost;
                columns = i + 1;
            }
        }
        Grid.arrange(graph, loners, GAP, columns);
        return new Part(loners, List.of(), sizes.get(columns - 1));
    }

    private static boolean areAlike(List<Part> parts) {
        return differ(parts, part -> part.size().width()) <= ALIKE
                && differ(parts, part -> part.size().height()) <= ALIKE;
    }

    private static double differ(List<Part> parts, ToDoubleFunction<Part> measure) {
        return parts.stream().mapToDouble(measure).max().orElse(1)
                / parts.stream().mapToDouble(measure).min().orElse(1);
    }

    /** Like a list that goes on in the next column. */
    private Part columns(List<Part> parts) {
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int rows = parts.size(); rows >= 1; rows--) {
            Size size = columns(parts, rows, false);
            double cost = Math.max(size.width(), ratio * size.height()) + UNEVEN * size.height();
            if (cost < least - 1e-6) {
                least = cost;
                best = rows;
            }
        }
        List<Box> boxes = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Size size = columns(parts, best, true);
        for (Part part : parts) {
            boxes.addAll(part.boxes());
            lines.addAll(part.lines());
        }
        return new Part(boxes, lines, size);
    }

    private Size columns(List<Part> parts, int rows, boolean move) {
        double x = 0;
        double height = 0;
        for (int first = 0; first < parts.size(); first += rows) {
            List<Part> column = parts.subList(first, Math.min(parts.size(), first + rows));
            double y = 0;
            for (Part part : column) {
                if (move) {
                    part.move(x, y);
                }
                y += part.size().height() + GAP;
            }
            height = Math.max(height, y - GAP);
            x += column.stream().mapToDouble(part -> part.size().width()).max().orElse(0) + gap;
        }
        return new Size(x - gap, height);
    }
}
