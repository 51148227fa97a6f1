// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

/** White plates behind the labels of edges, which keep them readable where lines pass. */
public final class Plates {
    /** Opacity of a plate, 1 = covers everything. */
    public static final double OPACITY = 0.95;

    static final double SIDE = 3;

    private Plates() {}

    /** The plate of a label in pixels. */
    public static Rectangle of(Label label) {
        Rectangle b = label.bounds();
        return new Rectangle(b.x() - SIDE, b.y(), b.width() + 2 * SIDE, b.height());
    }

    /** Colour of the plate behind the title of a container. */
    static String color(SceneNode container) {
        return Colors.or(container.fill().color(), "#ffffff");
    }
}
