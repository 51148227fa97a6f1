// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.paint.Rectangle;
import org.kogai.document.poi.SlideScale.Box;

/**
 * Place of points, tables and charts on a slide, in EMU.
 *
 * @param factor how much larger texts are than on PowerPoint's usual slide
 */
record SlideBody(Rectangle area, double factor) {
    private static final int EMU_PER_INCH = 914_400;

    /** Length within a table or text, for a length in inches on a usual slide. */
    long length(double inches) {
        return Math.round(inches * factor * EMU_PER_INCH);
    }

    /** Size of a text in hundredths of a point, for its size in points on a usual slide. */
    int text(double points) {
        return (int) Math.round(points * factor * 100);
    }

    Box box() {
        return new Box(
                Math.round(area.x()),
                Math.round(area.y()),
                Math.round(area.width()),
                Math.round(area.height()));
    }
}
