// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.eclipse.elk.core.options.Direction;
import org.kogai.diagram.paint.Size;
import org.kogai.diagram.paint.ViewSizes;
import org.kogai.diagram.views.AbstractDNode;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Ways to draw a container whose description leaves the direction open: to the right or down, with
 * boxes as they like to be or with long lines. The one that makes the text largest is taken.
 */
final class Variants {
    private static final double WIDEST = 300;
    private static final double STEP = 20;
    private static final double HIGH = 60;

    /**
     * A way to draw.
     *
     * @param settings with a direction
     * @param wide whether boxes with long texts are made wider
     */
    record Variant(LayoutSettings settings, boolean wide) {
        /** Whether leaves stand beside where their edge begins. */
        boolean beside() {
            return settings.direction().isVertical();
        }
    }

    private final Box box;
    private final Map<Box, Size> sizes = new IdentityHashMap<>();

    Variants(Box box) {
        this.box = box;
        box.children.forEach(child -> sizes.put(child, new Size(child.width, child.height)));
    }

    /**
     * Draws in each way and again in the best one.
     *
     * @param draw draws and tells how wide a slide must be
     */
    void drawBest(LayoutSettings settings, ToDoubleFunction<Variant> draw) {
        LayoutSettings right = settings.with(Direction.RIGHT);
        LayoutSettings down = settings.with(Direction.DOWN);
        Variant best = null;
        Variant last = null;
        double least = Double.POSITIVE_INFINITY;
        for (Variant variant :
                List.of(
                        new Variant(right, false),
                        new Variant(right, true),
                        new Variant(down, false),
                        new Variant(down, true))) {
            double cost = draw(variant, draw);
            last = variant;
            if (cost < least - 1) {
                least = cost;
                best = variant;
            }
        }
        if (best != null && best != last) {
            draw(best, draw);
        }
    }

    private double draw(Variant variant, ToDoubleFunction<Variant> draw) {
        sizes.forEach(
                (child, size) -> {
                    child.width = size.width();
                    child.height = size.height();
                });
        if (variant.wide()) {
            box.children.forEach(Variants::widen);
        }
        return draw.applyAsDouble(variant);
    }

    /** As few lines as the greatest width allows, and then as narrow as they allow. */
    static void widen(Box child) {
        if (child.height < HIGH || !child.children.isEmpty() || !Grid.isStretchable(child)) {
            return;
        }
        AbstractDNode view = child.view().orElseThrow();
        double least = ViewSizes.neededHeight(view, WIDEST);
        double width = child.width;
        while (width < WIDEST && ViewSizes.neededHeight(view, width) > least) {
            width += STEP;
        }
        child.width = Math.max(child.width, Math.min(width, WIDEST));
        child.height = Math.min(child.height, Math.max(least, HIGH / 2));
    }
}
