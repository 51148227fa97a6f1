// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.figures;

import org.eclipse.draw2d.geometry.Rectangle;
import org.kogai.diagram.paint.SceneNode;

/** How much room a node takes with everything that belongs to it. */
final class Extents {
    private Extents() {}

    /** Room of the shape, its label outside of it, its border nodes and other children. */
    static Rectangle of(SceneNode node) {
        int line = Math.max(MarkPainter.REACH, Pixels.round(node.border().width()) + 1);
        Rectangle extent = Pixels.of(node.bounds()).expand(line, line);
        node.label().ifPresent(label -> extent.union(Pixels.of(label.bounds()).expand(2, 2)));
        node.children().forEach(child -> extent.union(of(child)));
        return extent;
    }

    /** Whether two states look alike, apart from their children. */
    static boolean looksLike(SceneNode a, SceneNode b) {
        return a.outline() == b.outline()
                && a.bounds().equals(b.bounds())
                && a.fill().equals(b.fill())
                && a.border().equals(b.border())
                && a.label().equals(b.label());
    }
}
