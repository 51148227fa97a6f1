// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.views.ContainerLayout;
import org.kogai.diagram.views.DDiagramElementContainer;

/** Sets the regions of a stack edge to edge. */
final class Stack {
    private Stack() {}

    static void arrange(Box box) {
        boolean vertical =
                box.view().orElseThrow() instanceof DDiagramElementContainer container
                        && container.getChildrenPresentation() == ContainerLayout.VERTICAL_STACK;
        double width = 0;
        double height = 0;
        for (Box region : box.children) {
            width = vertical ? Math.max(width, region.width) : width + region.width;
            height = vertical ? height + region.height : Math.max(height, region.height);
        }
        box.width = Math.max(box.width, width);
        double spare = box.width - width;
        double top = box.title();
        box.height = Math.max(box.height, top + height);
        height = box.height - top;
        double x = 0;
        double y = top;
        for (Box region : box.children) {
            region.x = x;
            region.y = y;
            if (vertical) {
                region.width = box.width;
                y += region.height;
            } else {
                region.width += spare / box.children.size();
                region.height = height;
                x += region.width;
            }
        }
        if (vertical) {
            Box last = box.children.get(box.children.size() - 1);
            last.height = box.height - last.y;
        }
    }
}
