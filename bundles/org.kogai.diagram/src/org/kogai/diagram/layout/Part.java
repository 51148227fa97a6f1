// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.paint.Size;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a drawing that is ready and moves as a whole.
 *
 * @param boxes its boxes, relative to its own top left corner until it is moved
 * @param lines its edges
 * @param size width and height with everything
 */
record Part(List<Box> boxes, List<Line> lines, Size size) {
    double area() {
        return size.width() * size.height();
    }

    /** What stands in the way of other parts: boxes, stretches of edges and their labels. */
    List<Rectangle> obstacles() {
        List<Rectangle> obstacles = new ArrayList<>();
        for (Box box : boxes) {
            Size outer = Grid.outer(box);
            double spare = (outer.width() - box.width) / 2;
            obstacles.add(new Rectangle(box.x - spare, box.y, outer.width(), outer.height()));
        }
        for (Line line : lines) {
            for (int i = 1; i < line.points.size(); i++) {
                obstacles.add(between(line.points.get(i - 1), line.points.get(i)));
            }
            label(line, line.label).ifPresent(obstacles::add);
        }
        return obstacles;
    }

    /** What the label of an edge covers when its centre is somewhere; absent without a label. */
    static Optional<Rectangle> label(Line line, Optional<Position> center) {
        return center.flatMap(at -> Scenes.edgeLabelSize(line.view).map(size -> around(at, size)));
    }

    static Rectangle between(Position a, Position b) {
        return new Rectangle(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.abs(a.x() - b.x()),
                Math.abs(a.y() - b.y()));
    }

    private static Rectangle around(Position center, Size size) {
        return new Rectangle(
                center.x() - size.width() / 2,
                center.y() - size.height() / 2,
                size.width(),
                size.height());
    }

    void move(double dx, double dy) {
        for (Box box : boxes) {
            box.x += dx;
            box.y += dy;
        }
        lines.forEach(line -> line.shift(dx, dy));
    }
}
