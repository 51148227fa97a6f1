// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.paint.ShownEnds;
import org.kogai.diagram.paint.ViewBounds;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.EdgeTarget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The visible part of a diagram as boxes and lines. Views are not touched. */
final class LayoutGraph {
    private static final int SMALL = 200;

    final Box root = new Box();
    final List<Line> lines = new ArrayList<>();

    /** Edges that start or end at edges: drawn straight, they take no part in the layout. */
    final List<DEdge> loose = new ArrayList<>();

    private final Map<EdgeTarget, Box> boxes = new IdentityHashMap<>();
    private final Map<Box, List<Line>> byOwner = new HashMap<>();

    LayoutGraph(DSemanticDiagram diagram) {
        for (AbstractDNode view : ViewBounds.children(diagram)) {
            add(view, root);
        }
        Map<DEdge, ShownEnds> edges = new LinkedHashMap<>();
        for (DEdge edge : Scenes.edges(diagram)) {
            Optional<ShownEnds> ends = ShownEnds.of(edge).filter(this::areNodes);
            ends.ifPresentOrElse(found -> edges.put(edge, found), () -> loose.add(edge));
        }
        edges.values().forEach(ends -> open(host(ends.source()), host(ends.target())));
        edges.forEach(this::addLine);
    }

    private boolean areNodes(ShownEnds ends) {
        return boxes.containsKey(ends.source()) && boxes.containsKey(ends.target());
    }

    private void addLine(DEdge edge, ShownEnds ends) {
        Box owner = around(host(ends.source()), host(ends.target()));
        while (owner.open) {
            owner = owner.parent;
        }
        Line line = new Line(edge, boxes.get(ends.source()), boxes.get(ends.target()), owner);
        lines.add(line);
        byOwner.computeIfAbsent(owner, key -> new ArrayList<>()).add(line);
    }

    private void add(AbstractDNode view, Box parent) {
        Box box = new Box(view, parent);
        parent.children.add(box);
        boxes.put(view, box);
        for (DNode border : ViewBounds.borderNodes(view)) {
            Box port = new Box(border, box);
            box.ports.add(port);
            boxes.put(border, port);
        }
        for (AbstractDNode child : ViewBounds.children(view)) {
            add(child, box);
        }
    }

    /** The box of a view, or of the node that a border node sits on. */
    private Box host(EdgeTarget view) {
        return host(boxes.get(view));
    }

    static Box host(Box box) {
        return box.parent != null && box.parent.ports.contains(box) ? box.parent : box;
    }

    /**
     * Marks the containers that an edge leaves or enters. Stacks and what is in them stay closed.
     */
    private static void open(Box source, Box target) {
        Box common = around(source, target);
        for (Box end : List.of(source, target)) {
            List<Box> path = new ArrayList<>();
            for (Box box = end; box != common; box = box.parent) {
                if (box.isStack()) {
                    path.clear();
                } else if (box != end) {
                    path.add(box);
                }
            }
            if (!common.isStack()) {
                path.forEach(box -> box.open = true);
            }
        }
    }

    /**
     * The innermost box that an edge lies in: around both ends, or the one end that holds the
     * other; for an edge from a box to itself the one around it.
     */
    private static Box around(Box source, Box target) {
        if (source == target) {
            return source.parent;
        }
        Box box = source;
        while (!box.contains(target)) {
            box = box.parent;
        }
        return box;
    }

    List<Line> linesOf(Box owner) {
        return byOwner.getOrDefault(owner, List.of());
    }

    /** Moves all that is in a box and the routes in it. */
    void shiftContent(Box box, double dx, double dy) {
        for (Box child : box.children) {
            child.x += dx;
            child.y += dy;
        }
        for (Line line : linesOf(box)) {
            line.shift(dx, dy);
        }
    }

    /** Whether the diagram can be drawn several times while a person waits. */
    boolean isSmall() {
        return size() < SMALL;
    }

    /** Nodes, border nodes and edges of the whole diagram. */
    int size() {
        return boxes.size() + lines.size();
    }

    /** All boxes that stand for views, outer ones first, border nodes behind their hosts. */
    List<Box> all() {
        List<Box> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    private static void collect(Box box, List<Box> all) {
        for (Box child : box.children) {
            all.add(child);
            all.addAll(child.ports);
            collect(child, all);
        }
    }
}
