// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import java.util.List;

/**
 * A diagram ready to be drawn: what every output (SVG, PNG, slide, editor) needs and nothing of how
 * it is drawn. All coordinates are absolute pixels of the diagram, y downwards.
 *
 * @param title title of the diagram
 * @param language BCP 47 tag of the language of the labels
 * @param width width in pixels, margin included
 * @param height height in pixels, margin included
 * @param nodes nodes and containers at the top level, in drawing order
 * @param edges edges, in drawing order, drawn above the nodes
 */
public record Scene(
        String title,
        String language,
        double width,
        double height,
        List<SceneNode> nodes,
        List<SceneEdge> edges) {
    public Scene {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
