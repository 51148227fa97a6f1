// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.eclipse.elk.core.options.Direction;
import org.kogai.diagram.paint.ViewSizes;
import org.kogai.diagram.views.AbstractDNode;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Ways to draw a container: with boxes as they like to be or with longer lines and, where the
 * description leaves the direction open, to the right or down. The one that makes the text largest
 * is taken.
 */
final class Variants {
    private static final double WIDEST = 300;
    private static final double WIDE = 400;
    private static final double STEP = 20;
    private static final double HIGH = 60;

    /**
     * A way to draw.
     *
     * @param settings with a direction
     * @param widest width that boxes with long texts may have, or 0 to leave them as they are
     * @param beside whether leaves stand beside where their edge begins
     */
    record Variant(LayoutSettings settings, double widest, boolean beside) {}

    /** To the right and down. */
    static List<Variant> ofDirections(LayoutSettings settings) {
        LayoutSettings right = settings.with(Direction.RIGHT);
        LayoutSettings down = settings.with(Direction.DOWN);
        return List.of(
                new Variant(right, 0, false),
                new Variant(right, WIDEST, false),
                new Variant(right, WIDE, false),
                new Variant(down, 0, true),
                new Variant(down, WIDEST, true));
    }

    /**
     * With lines of different lengths. Three columns must fit on a slide in letters of 12 points: a
     * part of a large diagram shows what its boxes are joined to on either side.
     */
    static List<Variant> ofWidths(LayoutSettings settings) {
        return DoubleStream.of(0, 220, WIDEST)
                .mapToObj(widest -> new Variant(settings, widest, false))
                .toList();
    }

    private final Box box;
    private final Sizes sizes;

    Variants(LayoutGraph graph, Box box) {
        this.box = box;
        this.sizes = new Sizes(graph, box.children);
    }

    /**
     * Draws in each way and again in the best one.
     *
     * @param draw draws and tells how wide a slide must be
     */
    void drawBest(List<Variant> variants, ToDoubleFunction<Variant> draw) {
        Variant best = null;
        Variant last = null;
        double least = Double.POSITIVE_INFINITY;
        for (Variant variant : variants) {
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
        sizes.restore();
        if (variant.widest() > 0) {
            box.children.forEach(child -> widen(child, variant.widest()));
        }
        return draw.applyAsDouble(variant);
    }

    /** As few lines as the greatest width allows, and then as narrow as they allow. */
    private static void widen(Box child, double widest) {
        if (child.height < HIGH || !child.children.isEmpty() || !Grid.isStretchable(child)) {
            return;
        }
        AbstractDNode view = child.view().orElseThrow();
        double least = ViewSizes.neededHeight(view, widest);
        double width = child.width;
        while (width < widest && ViewSizes.neededHeight(view, width) > least) {
            width += STEP;
        }
        child.width = Math.max(child.width, Math.min(width, widest));
        child.height = Math.min(child.height, Math.max(least, HIGH / 2));
    }
}
