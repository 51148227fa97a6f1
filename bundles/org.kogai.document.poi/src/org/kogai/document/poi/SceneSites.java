// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.paint.Outline;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.document.poi.Sites.Side;
import org.kogai.document.poi.SlideScale.Box;
import org.kogai.document.poi.SlideScale.Point;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Connection sites of the nodes of a diagram. Preset shapes have sites in the middle of their
 * sides; a rectangle gets further ones where routes end elsewhere, so that connectors run in the
 * channels that the layout found for them and not through other nodes.
 */
final class SceneSites {
    /** Shapes that can be drawn with sites of their own. */
    private static final Set<Outline> FREE =
            EnumSet.of(Outline.RECTANGLE, Outline.ROUNDED_RECTANGLE, Outline.NONE);

    /** Ends this near to the middle of a side take the site there, in EMU (3 points). */
    private static final long NEAR = 38_100;

    private final SlideScale scale;

    /** Further from the sides of a container an edge does not end at its border, in pixels. */
    private static final double DEEP = 4;

    private final Map<String, SceneNode> nodes = new HashMap<>();
    private final Map<String, List<Extra>> extras = new HashMap<>();

    SceneSites(Scene scene, SlideScale scale) {
        this.scale = scale;
        scene.nodes().forEach(this::index);
        for (SceneEdge edge : scene.edges()) {
            add(edge.source(), edge.route().get(0));
            add(edge.target(), edge.route().get(edge.route().size() - 1));
        }
    }

    /**
     * Site beside those of the preset shape.
     *
     * @param side side that it lies on
     * @param share how far along the side, 0 to 100,000 from the left or the top
     */
    record Extra(Side side, long share) {}

    /** A site that a connector is glued to. */
    record Glue(int index, Side side, Point place) {}

    private void index(SceneNode node) {
        nodes.put(node.id(), node);
        node.children().forEach(this::index);
    }

    private void add(String id, Position end) {
        SceneNode node = nodes.get(id);
        if (node != null && FREE.contains(node.outline()) && !isDeepIn(node, end)) {
            Box box = scale.box(node.bounds());
            Point point = scale.point(end);
            Side side = Sites.nearest(point, box);
            Extra extra = new Extra(side, share(point, box, side));
            List<Extra> known = extras.computeIfAbsent(id, key -> new ArrayList<>());
            if (!isNear(point, Sites.FOUR.place(side, box)) && !known.contains(extra)) {
                known.add(extra);
            }
        }
    }

    private static long share(Point point, Box box, Side side) {
        double along =
                side.isVertical()
                        ? (double) (point.x() - box.x()) / Math.max(1, box.width())
                        : (double) (point.y() - box.y()) / Math.max(1, box.height());
        return Math.round(100_000 * Math.max(0, Math.min(1, along)));
    }

    private static boolean isNear(Point a, Point b) {
        return Math.abs(a.x() - b.x()) <= NEAR && Math.abs(a.y() - b.y()) <= NEAR;
    }

    /** Sites that the node needs beside the preset ones. */
    List<Extra> extras(SceneNode node) {
        return extras.getOrDefault(node.id(), List.of());
    }

    /**
     * Site for the end of a route; absent when it ends at an edge, which PowerPoint cannot glue, or
     * below the title of a container, as edges to what is in it do.
     */
    Optional<Glue> glue(String id, Position end) {
        return Optional.ofNullable(nodes.get(id))
                .filter(node -> !isDeepIn(node, end))
                .map(node -> glue(node, scale.point(end)));
    }

    private static boolean isDeepIn(SceneNode node, Position end) {
        Rectangle box = node.bounds();
        return node.container()
                && end.x() > box.x() + DEEP
                && end.x() < box.x() + box.width() - DEEP
                && end.y() > box.y() + DEEP
                && end.y() < box.y() + box.height() - DEEP;
    }

    private Glue glue(SceneNode node, Point end) {
        Box box = scale.box(node.bounds());
        Side side = Sites.nearest(end, box);
        long share = share(end, box, side);
        int extra = extras(node).indexOf(new Extra(side, share));
        if (extra >= 0) {
            return new Glue(Sites.FOUR.count() + extra, side, place(box, side, share));
        }
        Sites sites = Sites.of(node.outline());
        return new Glue(sites.on(side).index(), side, sites.place(side, box));
    }

    private static Point place(Box box, Side side, long share) {
        double along = share / 100_000.0;
        return switch (side) {
            case TOP -> box.at(along, 0);
            case BOTTOM -> box.at(along, 1);
            case LEFT -> box.at(0, along);
            case RIGHT -> box.at(1, along);
        };
    }
}
