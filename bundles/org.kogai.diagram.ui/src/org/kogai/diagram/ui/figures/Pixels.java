// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.figures;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.kogai.diagram.paint.Position;

/** Scene geometry in the whole pixels of draw2d. */
public final class Pixels {
    private Pixels() {}

    /** The rectangle whose edges are nearest. */
    public static Rectangle of(org.kogai.diagram.paint.Rectangle r) {
        int x = round(r.x());
        int y = round(r.y());
        return new Rectangle(x, y, round(r.x() + r.width()) - x, round(r.y() + r.height()) - y);
    }

    public static Point of(Position p) {
        return new Point(round(p.x()), round(p.y()));
    }

    public static PointList of(Iterable<Position> positions) {
        PointList points = new PointList();
        positions.forEach(p -> points.addPoint(of(p)));
        return points;
    }

    public static int round(double d) {
        return (int) Math.round(d);
    }
}
