// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.document.poi.parts.SlideRoom;

/**
 * Places a diagram on a slide: pixels of the diagram to EMU of the slide.
 *
 * @param left where the diagram begins
 * @param top where the diagram begins
 * @param scale slide pixels per diagram pixel
 * @param least size in points that smaller texts are raised to
 */
record SlideScale(double left, double top, double scale, double least) {
    private static final double EMU_PER_PIXEL = 9525;

    /** Smallest size that the format allows, in points. */
    private static final double SMALLEST = 1;

    /**
     * The diagram in the middle of a room.
     *
     * @param area the room, in EMU
     */
    static SlideScale of(Scene scene, Rectangle area) {
        SlideRoom room = SlideSize.room(area);
        double scale = room.scale(scene);
        double width = scene.width() * scale * EMU_PER_PIXEL;
        double height = scene.height() * scale * EMU_PER_PIXEL;
        return new SlideScale(
                area.x() + (area.width() - width) / 2,
                area.y() + (area.height() - height) / 2,
                scale,
                room.shows(scene) ? SlideRoom.READABLE : SMALLEST);
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
        return (int) Math.round(Math.max(least, points * scale) * 100);
    }

    /** How much larger than the diagram's scale a text comes out. */
    double raise(double points) {
        return Math.max(1, least / (points * scale));
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
