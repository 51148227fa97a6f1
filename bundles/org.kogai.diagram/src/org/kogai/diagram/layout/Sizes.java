// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Size;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Sizes of boxes and of all in them, to begin another drawing with. */
final class Sizes {
    private final LayoutGraph graph;
    private final Map<Box, Size> sizes = new IdentityHashMap<>();

    /** The sizes that boxes have now. */
    Sizes(LayoutGraph graph, List<Box> boxes) {
        this.graph = graph;
        for (Box box : boxes) {
            box.inside().forEach(each -> sizes.put(each, new Size(each.width, each.height)));
        }
    }

    /** Gives the boxes these sizes back; what a closed one holds stays in its middle. */
    void restore() {
        sizes.forEach(
                (box, size) -> {
                    if (!box.open && !box.children.isEmpty()) {
                        graph.shiftContent(box, (size.width() - box.width) / 2, 0);
                    }
                    box.width = size.width();
                    box.height = size.height();
                });
    }
}
