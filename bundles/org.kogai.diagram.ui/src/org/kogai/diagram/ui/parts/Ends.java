// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.kogai.diagram.views.DEdge;

import java.util.List;

/** Edges at an end of a part. */
final class Ends {
    private Ends() {}

    static List<DEdge> shown(Sheet sheet, List<DEdge> edges) {
        return edges.stream().filter(edge -> sheet.edge(edge).isPresent()).toList();
    }
}
