// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.paint.Size;
import org.kogai.diagram.paint.ViewBounds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays out a diagram from the inside out. A container that no edge enters is laid out on its own
 * and then treated as one node; containers that edges do enter are laid out together with what is
 * around them. Children that no edge connects are set in rows and columns.
 */
final class Arranger {
    private static final double INNER_GAP = 20;
    private static final double ROOT_GAP = 40;
    private static final double ROOT_RATIO = 1.78;
    private static final double INNER_RATIO = 1.6;

    private static final int LARGE_TABLE = 500;

    /** Width of a slide in pixels: what is smaller needs no other form. */
    private static final double SLIDE = 1280;

    /** Another form must be better by this. */
    private static final double NOTICED = 1.05;

    /** More parts than this are left to ELK, which sets them in rows faster. */
    private static final int MOST_COMPONENTS = 60;

    private final LayoutGraph graph;
    private final LayoutSettings settings;
    private final Levels levels;
    private final LayoutMonitor monitor;
    private double fieldRatio = INNER_RATIO;

    Arranger(LayoutGraph graph, LayoutSettings settings, LayoutMonitor monitor) {
        this.graph = graph;
        this.settings = settings;
        this.levels = new Levels(graph.root, settings.levels(), settings.direction());
        this.monitor = monitor;
    }

    /** Gives every box a place; returns false when the user cancelled. */
    boolean run() {
        arrange(graph.root);
        // Stacks share out what room they have when all else stands.
        graph.lines.stream().filter(line -> line.owner.isStack()).forEach(Arranger::renew);
        graph.lines.forEach(Routes::reach);
        new Pins(graph).apply();
        return !monitor.isCancelledByUser();
    }

    private static void renew(Line line) {
        if (line.isNested()) {
            Routes.renew(line);
        } else {
            StackRoutes.renew(line);
        }
    }

    /** Lays out a box from the inside out. */
    void arrange(Box box) {
        if (box.isStack() && !box.isRegion()) {
            table(box);
            return;
        }
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

    /** A table with fields of the form that makes its text largest on a slide. */
    private void table(Box box) {
        Map<Box, Size> sizes = new IdentityHashMap<>();
        box.inside().forEach(each -> sizes.put(each, new Size(each.width, each.height)));
        double best = INNER_RATIO;
        double least = Double.POSITIVE_INFINITY;
        List<Double> ratios =
                sizes.size() > LARGE_TABLE
                        ? List.of(INNER_RATIO)
                        : List.of(INNER_RATIO, 0.6, 3.0, 5.0);
        for (double ratio : ratios) {
            double cost = table(box, sizes, ratio);
            if (cost < least / NOTICED) {
                least = cost;
                best = ratio;
            }
        }
        if (best != fieldRatio) {
            table(box, sizes, best);
        }
    }

    private double table(Box box, Map<Box, Size> sizes, double ratio) {
        sizes.forEach(
                (each, size) -> {
                    each.width = size.width();
                    each.height = size.height();
                });
        fieldRatio = ratio;
        inner(box);
        new Stack(graph).arrange(box);
        return Math.max(box.width, ROOT_RATIO * box.height);
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
        Size least = new Size(box.width, box.height);
        if (settings.isDirectionOpen()) {
            new Variants(graph, box)
                    .drawBest(
                            Variants.ofDirections(settings),
                            one -> extent(box, draw(box, one.settings(), one.beside(), least)));
        } else if (levels.apply(box)) {
            new Variants(graph, box)
                    .drawBest(widths(), one -> Math.max(SLIDE, extent(box, ranked(box, least))));
        } else {
            draw(box, settings, false, least);
        }
    }

    /** Drawing a large diagram several times takes long, and it fits no slide anyway. */
    private List<Variants.Variant> widths() {
        List<Variants.Variant> all = Variants.ofWidths(settings);
        return graph.isSmall() ? all : all.subList(0, 1);
    }

    private Size ranked(Box box, Size least) {
        levels.align();
        return draw(box, settings, false, least);
    }

    private double extent(Box box, Size size) {
        return Math.max(size.width(), ratio(box) * size.height());
    }

    private Size draw(Box box, LayoutSettings chosen, boolean beside, Size least) {
        List<Part> parts = new ArrayList<>();
        Set<Box> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Component component : components(box)) {
            Sides.enlarge(component.lines(), chosen.direction().isHorizontal());
            Drawing drawing = new Drawing(graph, box, component, chosen, levels, monitor);
            Size size = levels.apply(box) ? drawing.draw(beside) : drawing.drawBest(beside);
            if (monitor.isCanceled()) {
                plain(box);
                return least;
            }
            parts.add(new Part(component.boxes(), component.lines(), size));
            drawn.addAll(component.boxes());
        }
        List<Box> loners = box.children.stream().filter(child -> !drawn.contains(child)).toList();
        boolean root = box.parent == null;
        Assembly assembly = new Assembly(graph, root ? ROOT_GAP : INNER_GAP, ratio(box));
        Size size = assembly.place(parts, loners);
        enclose(box, size, least);
        return size;
    }

    private List<Component> components(Box box) {
        List<Component> components = Component.of(graph, box);
        if (levels.apply(box)) {
            return List.of(Component.whole(graph, box));
        }
        return components.size() > MOST_COMPONENTS
                ? List.of(Component.joined(components))
                : components;
    }

    /**
     * Puts the space around a drawing that begins at (0, 0).
     *
     * @param least the box is not smaller than this
     */
    private void enclose(Box box, Size size, Size least) {
        boolean root = box.parent == null;
        double side = root ? Scenes.MARGIN : ViewBounds.PADDING;
        box.width = Math.max(least.width(), size.width() + 2 * side);
        double top = root ? Scenes.MARGIN : box.title();
        graph.shiftContent(box, root ? side : (box.width - size.width()) / 2, top);
        box.height = Math.max(least.height(), top + size.height() + side);
    }

    /** The time is up: rows and columns are better than nothing. */
    private void plain(Box box) {
        graph.linesOf(box).forEach(line -> line.points = List.of());
        for (Box child : box.children) {
            if (child.open) {
                plain(child);
            }
        }
        grid(box);
    }

    private void grid(Box box) {
        Size least = new Size(box.width, box.height);
        enclose(box, Grid.arrange(graph, box.children, INNER_GAP, ratio(box)), least);
    }

    private double ratio(Box box) {
        return box.parent == null ? ROOT_RATIO : box.isRegion() ? fieldRatio : INNER_RATIO;
    }
}
