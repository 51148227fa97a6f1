// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.paint.ViewBounds;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DEdge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds places for views that have none: below or beside the views they are connected to, on the
 * nearest free spot, without moving any other.
 */
final class Newcomers {
    private static final double GAP = 20;

    /** Siblings whose sides are tried; more would cost time and look no better. */
    private static final int MOST_SIBLINGS = 40;

    private final LayoutGraph graph;
    private final Arranger arranger;
    private final Set<Box> fresh = new HashSet<>();
    private final Set<DEdge> rerouted = new HashSet<>();

    Newcomers(LayoutGraph graph, Arranger arranger) {
        this.graph = graph;
        this.arranger = arranger;
    }

    /** Gives every box a place: its own where it has one, a free one otherwise. */
    void place() {
        place(graph.root);
        for (Line line : graph.lines) {
            if (line.view.getBendpoints().size() < 2
                    || fresh.contains(line.source)
                    || fresh.contains(line.target)) {
                if (!fresh.contains(line.owner)) {
                    Routes.renew(line);
                }
                rerouted.add(line.view);
            }
        }
    }

    /** Views that got a place. */
    Set<AbstractDNode> fresh() {
        Set<AbstractDNode> views = new HashSet<>();
        fresh.forEach(box -> views.add(box.view().orElseThrow()));
        return views;
    }

    /** Edges that got a route. */
    Set<DEdge> rerouted() {
        return rerouted;
    }

    private void place(Box box) {
        List<Box> waiting = new ArrayList<>();
        List<Box> settled = new ArrayList<>();
        for (Box child : box.children) {
            if (isNew(child)) {
                arranger.arrange(child);
                markFresh(child);
                waiting.add(child);
            } else {
                load(child);
                place(child);
                settled.add(child);
            }
        }
        for (Box child : waiting) {
            settle(child, settled);
            settled.add(child);
        }
        if (!box.isStack()) {
            Fit.around(box);
        }
    }

    private void markFresh(Box box) {
        fresh.add(box);
        fresh.addAll(box.ports);
        box.children.forEach(this::markFresh);
    }

    private static boolean isNew(Box box) {
        return box.view().orElseThrow().getBounds() == null;
    }

    /** Takes over where a view is. */
    private void load(Box box) {
        Rectangle shown = ViewBounds.relative(box.view().orElseThrow());
        box.x = shown.x();
        box.y = shown.y() + box.parent.title();
        box.width = shown.width();
        box.height = shown.height();
        double side = 0;
        for (Box port : box.ports) {
            if (isNew(port)) {
                port.x = box.width - port.width / 2;
                port.y = side;
                side += port.height + GAP / 2;
                fresh.add(port);
            } else {
                Rectangle bounds = ViewBounds.relative(port.view().orElseThrow());
                port.x = bounds.x();
                port.y = bounds.y();
            }
        }
    }

    private void settle(Box box, List<Box> settled) {
        Box parent = box.parent;
        double left = parent.parent == null ? Scenes.MARGIN : ViewBounds.PADDING;
        double top = parent.parent == null ? Scenes.MARGIN : parent.title();
        Optional<Position> wish = wish(box, settled);
        Position aim = wish.orElseGet(() -> lastOf(settled, left, top));
        Position best = new Position(left, bottom(settled, top));
        double least = cost(box, best, aim);
        for (Position spot : spots(box, settled, aim, left, top)) {
            double cost = cost(box, spot, aim);
            if (cost < least && isFree(box, spot, settled, left, top)) {
                least = cost;
                best = spot;
            }
        }
        box.x = best.x();
        box.y = best.y();
    }

    /** Below the middle of the siblings that an edge connects the box with. */
    private Optional<Position> wish(Box box, List<Box> settled) {
        List<Box> related = new ArrayList<>();
        for (Line line : graph.lines) {
            Box other =
                    box.contains(line.source)
                            ? line.target
                            : box.contains(line.target) ? line.source : null;
            if (other != null) {
                settled.stream().filter(s -> s.contains(other)).forEach(related::add);
            }
        }
        if (related.isEmpty()) {
            return Optional.empty();
        }
        double x = related.stream().mapToDouble(b -> b.x + b.width / 2).average().orElse(0);
        double y = related.stream().mapToDouble(b -> b.y + b.height).max().orElse(0);
        return Optional.of(new Position(x - box.width / 2, y + 2 * GAP));
    }

    private static Position lastOf(List<Box> settled, double left, double top) {
        if (settled.isEmpty()) {
            return new Position(left, top);
        }
        Box last = settled.get(settled.size() - 1);
        return new Position(last.x + last.width + GAP, last.y);
    }

    private static double bottom(List<Box> settled, double top) {
        return settled.stream().mapToDouble(b -> b.y + b.height + GAP).max().orElse(top);
    }

    /** Distance from the wish; leaving the container's present size costs more. */
    private static double cost(Box box, Position spot, Position aim) {
        double away = Math.hypot(spot.x() - aim.x(), spot.y() - aim.y());
        double beyondRight = Math.max(0, spot.x() + box.width - box.parent.width);
        double beyondBottom = Math.max(0, spot.y() + box.height - box.parent.height);
        double growth = box.parent.parent == null ? 0 : beyondRight + beyondBottom;
        return away + 2 * growth;
    }

    private static List<Position> spots(
            Box box, List<Box> settled, Position aim, double left, double top) {
        Set<Double> xs = new HashSet<>(List.of(aim.x(), left));
        Set<Double> ys = new HashSet<>(List.of(aim.y(), top));
        settled.stream()
                .sorted(Comparator.comparingDouble(b -> Math.hypot(b.x - aim.x(), b.y - aim.y())))
                .limit(MOST_SIBLINGS)
                .forEach(
                        near -> {
                            xs.addAll(
                                    List.of(
                                            near.x,
                                            near.x + near.width + GAP,
                                            near.x - box.width - GAP));
                            ys.addAll(
                                    List.of(
                                            near.y,
                                            near.y + near.height + GAP,
                                            near.y - box.height - GAP));
                        });
        List<Position> spots = new ArrayList<>();
        for (double y : ys.stream().sorted().toList()) {
            for (double x : xs.stream().sorted().toList()) {
                spots.add(new Position(x, y));
            }
        }
        return spots;
    }

    private static boolean isFree(
            Box box, Position spot, List<Box> settled, double left, double top) {
        double slack = GAP - 1;
        Rectangle area =
                new Rectangle(
                        spot.x() - slack,
                        spot.y() - slack,
                        box.width + 2 * slack,
                        box.height + 2 * slack);
        return spot.x() >= left
                && spot.y() >= top
                && settled.stream().noneMatch(other -> Pins.overlap(area, other.bounds()));
    }
}
