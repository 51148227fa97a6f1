// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import org.kogai.diagram.views.EdgeArrows;

import java.util.List;

/**
 * A connector.
 *
 * @param id identity of the view
 * @param element identity of the semantic element
 * @param source id of the node (or edge) that it starts at
 * @param target id of the node (or edge) that it ends at
 * @param route points in absolute pixels, at least two; first and last lie on the outlines of the
 *     ends
 * @param smooth whether the route is drawn as a curve through its points
 * @param stroke line
 * @param sourceArrow decoration at the start
 * @param targetArrow decoration at the end
 * @param labels labels with their lines placed
 * @param alternativeText what a screen reader says
 */
public record SceneEdge(
        String id,
        String element,
        String source,
        String target,
        List<Position> route,
        boolean smooth,
        Stroke stroke,
        EdgeArrows sourceArrow,
        EdgeArrows targetArrow,
        List<Label> labels,
        String alternativeText) {
    public SceneEdge {
        route = List.copyOf(route);
        labels = List.copyOf(labels);
    }
}
