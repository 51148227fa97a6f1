// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.views.ContainerLayout;
import org.kogai.diagram.views.DDiagramElementContainer;

import java.util.List;

/**
 * Sets the regions of a stack edge to edge. Rows that lie in a vertical stack and have as many
 * regions as each other form a table: their columns are as wide as each other.
 */
final class Stack {
    private final LayoutGraph graph;

    Stack(LayoutGraph graph) {
        this.graph = graph;
    }

    /** Sets the regions of a box, whose contents have their places already. */
    void arrange(Box box) {
        boolean vertical = isVertical(box);
        if (vertical) {
            alignColumns(box.children);
        }
        double width = 0;
        double height = 0;
        for (Box region : box.children) {
            width = vertical ? Math.max(width, region.width) : width + region.width;
            height = vertical ? height + region.height : Math.max(height, region.height);
        }
        box.width = Math.max(box.width, width);
        box.height = Math.max(box.height, box.title() + height);
        fill(box);
    }

    private void alignColumns(List<Box> rows) {
        int columns = rows.get(0).children.size();
        boolean table =
                rows.stream()
                        .allMatch(
                                row ->
                                        row.isStack()
                                                && !isVertical(row)
                                                && row.children.size() == columns);
        for (int i = 0; table && i < columns; i++) {
            int column = i;
            double widest =
                    rows.stream()
                            .mapToDouble(row -> row.children.get(column).width)
                            .max()
                            .orElse(0);
            rows.forEach(row -> widen(row, row.children.get(column), widest));
        }
    }

    private void widen(Box row, Box region, double width) {
        row.width += width - region.width;
        graph.shiftContent(region, (width - region.width) / 2, 0);
        region.width = width;
    }

    /** Shares what a stack has room for among its regions. */
    private void fill(Box box) {
        double x = 0;
        double y = box.title();
        if (isVertical(box)) {
            for (Box region : box.children) {
                region.x = x;
                region.y = y;
                boolean last = region == box.children.get(box.children.size() - 1);
                resize(region, box.width, last ? box.height - y : region.height);
                y += region.height;
            }
        } else {
            double spare = box.width - box.children.stream().mapToDouble(r -> r.width).sum();
            for (Box region : box.children) {
                region.x = x;
                region.y = y;
                resize(region, region.width + spare / box.children.size(), box.height - y);
                x += region.width;
            }
        }
    }

    private void resize(Box region, double width, double height) {
        if (!region.isStack()) {
            graph.shiftContent(region, (width - region.width) / 2, 0);
        }
        region.width = width;
        region.height = height;
        if (region.isStack()) {
            fill(region);
        }
    }

    private static boolean isVertical(Box box) {
        return box.view().orElseThrow() instanceof DDiagramElementContainer container
                && container.getChildrenPresentation() == ContainerLayout.VERTICAL_STACK;
    }
}
