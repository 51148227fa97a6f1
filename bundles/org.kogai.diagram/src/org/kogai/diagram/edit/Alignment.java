// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.edit;

import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;

/** Lines that views can be brought to. */
public enum Alignment {
    LEFT,
    CENTER,
    RIGHT,
    TOP,
    MIDDLE,
    BOTTOM;

    /** How far a box has to move to be in line with another. */
    Position distance(Rectangle box, Rectangle reference) {
        double right = reference.x() + reference.width() - box.x() - box.width();
        double down = reference.y() + reference.height() - box.y() - box.height();
        double left = reference.x() - box.x();
        double up = reference.y() - box.y();
        return switch (this) {
            case LEFT -> new Position(left, 0);
            case CENTER -> new Position((left + right) / 2, 0);
            case RIGHT -> new Position(right, 0);
            case TOP -> new Position(0, up);
            case MIDDLE -> new Position(0, (up + down) / 2);
            case BOTTOM -> new Position(0, down);
        };
    }
}
