// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Position;
import org.kogai.diagram.views.DEdge;

import java.util.List;
import java.util.Optional;

/** An edge while it is laid out. */
final class Line {
    final DEdge view;
    final Box source;
    final Box target;

    /** Box whose layout routes the edge: the innermost closed one around both ends. */
    final Box owner;

    /** What the layout connects: the ends, or the stacks that they lie in. */
    final Box from;

    final Box to;

    /** Route relative to the owner's top left corner; empty until it is known. */
    List<Position> points = List.of();

    /** Centre of the label, relative to the owner's top left corner. */
    Optional<Position> label = Optional.empty();

    Line(DEdge view, Box source, Box target, Box owner) {
        this.view = view;
        this.source = source;
        this.target = target;
        this.owner = owner;
        this.from = stackAround(source);
        this.to = stackAround(target);
    }

    /** The outermost stack around a box within the owner; the box itself where there is none. */
    private Box stackAround(Box end) {
        Box found = end;
        for (Box box = LayoutGraph.host(end); box != owner && box != null; box = box.parent) {
            if (box.isStack()) {
                found = box;
            }
        }
        return found;
    }

    void shift(double dx, double dy) {
        points = points.stream().map(p -> new Position(p.x() + dx, p.y() + dy)).toList();
        label = label.map(p -> new Position(p.x() + dx, p.y() + dy));
    }

    /** Whether one end is a container around the other. */
    boolean isNested() {
        return outer().isPresent();
    }

    /** The end that is a container around the other end, or carries a border node as an end. */
    Optional<Box> outer() {
        Box from = LayoutGraph.host(source);
        Box to = LayoutGraph.host(target);
        if (from == to) {
            return Optional.empty();
        }
        return from.contains(to)
                ? Optional.of(from)
                : to.contains(from) ? Optional.of(to) : Optional.empty();
    }
}
