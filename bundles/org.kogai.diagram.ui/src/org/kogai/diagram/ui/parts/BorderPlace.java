// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.kogai.diagram.edit.Geometry;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.ViewBounds;
import org.kogai.diagram.views.AbstractDNode;

/** Keeps border nodes on the border of their host. */
final class BorderPlace {
    private BorderPlace() {}

    /** Bounds on the side of the host that is nearest to where a drag would leave the node. */
    static Rectangle nearest(AbstractDNode border, double dx, double dy) {
        Rectangle host = ViewBounds.relative((AbstractDNode) border.eContainer());
        Rectangle now = Geometry.stored(border);
        double w = now.width();
        double h = now.height();
        double x = Math.min(Math.max(now.x() + dx + w / 2, 0), host.width());
        double y = Math.min(Math.max(now.y() + dy + h / 2, 0), host.height());
        double across = Math.min(x, host.width() - x);
        double along = Math.min(y, host.height() - y);
        if (across < along) {
            x = x < host.width() - x ? 0 : host.width();
        } else {
            y = y < host.height() - y ? 0 : host.height();
        }
        return new Rectangle(x - w / 2, y - h / 2, w, h);
    }
}
