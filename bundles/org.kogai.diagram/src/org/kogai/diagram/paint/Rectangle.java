// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

/** Rectangle in pixels. */
public record Rectangle(double x, double y, double width, double height) {
    /** Centre of the rectangle. */
    public Position center() {
        return new Position(x + width / 2, y + height / 2);
    }

    /** Whether a point lies in the rectangle or on its side. */
    public boolean contains(Position p) {
        return p.x() >= x && p.x() <= x + width && p.y() >= y && p.y() <= y + height;
    }
}
