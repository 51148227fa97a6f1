// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;

/**
 * Places a diagram on a slide: pixels of the diagram to EMU of the slide.
 *
 * @param left where the diagram begins
 * @param top where the diagram begins
 * @param scale slide pixels per diagram pixel
 */
record SlideScale(double left, double top, double scale) {
    private static final double EMU_PER_PIXEL = 9525;

    /** The diagram in the middle of the room that the slide has for it. */
    static SlideScale of(Scene scene, SlideSize size) {
        return placed(scene, size.area(), size.scale(scene));
    }

    /**
     * The diagram in the middle of a room.
     *
     * @param room the room, in EMU
     * @param growth size of the slide in relation to a usual one
     */
    static SlideScale of(Scene scene, Rectangle room, double growth) {
        return placed(scene, room, SlideSize.scale(scene, room, growth));
    }

    private static SlideScale placed(Scene scene, Rectangle area, double scale) {
        double width = scene.width() * scale * EMU_PER_PIXEL;
        double height = scene.height() * scale * EMU_PER_PIXEL;
        return new SlideScale(
                area.x() + (area.width() - width) / 2,
                area.y() + (area.height() - height) / 2,
                scale);
    }

    long x(double pixels) {
        return Math.round(left + pixels * scale * EMU_PER_PIXEL);
    }

    long y(double pixels) {
        return Math.round(top + pixels * scale * EMU_PER_PIXEL);
    }

    long length(double pixels) {
        return Math.round(pixels * scale * EMU_PER_PIXEL);
    }

    Box box(Rectangle bounds) {
        long x = x(bounds.x());
        long y = y(bounds.y());
        return new Box(
                x, y, x(bounds.x() + bounds.width()) - x, y(bounds.y() + bounds.height()) - y);
    }

    Point point(Position position) {
        return new Point(x(position.x()), y(position.y()));
    }

    /** Text size in hundredths of a point. */
    int text(double points) {
        return (int) Math.max(100, Math.round(points * scale * 100));
    }

    /** Rectangle in EMU. */
    record Box(long x, long y, long width, long height) {
        Point at(double across, double down) {
            return new Point(x + Math.round(width * across), y + Math.round(height * down));
        }
    }

    /** Point in EMU. */
    record Point(long x, long y) {}
}
