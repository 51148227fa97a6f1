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

    /** Route relative to the owner's top left corner; empty until it is known. */
    List<Position> points = List.of();

    /** Centre of the label, relative to the owner's top left corner. */
    Optional<Position> label = Optional.empty();

    Line(DEdge view, Box source, Box target, Box owner) {
        this.view = view;
        this.source = source;
        this.target = target;
        this.owner = owner;
    }

    void shift(double dx, double dy) {
        points = points.stream().map(p -> new Position(p.x() + dx, p.y() + dy)).toList();
        label = label.map(p -> new Position(p.x() + dx, p.y() + dy));
    }

    /** Whether an end is the owner itself, which no layout algorithm can route to from inside. */
    boolean endsAtOwner() {
        return source == owner || target == owner;
    }
}
