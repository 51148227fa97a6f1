// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gradients of a scene, each defined once, numbered in drawing order. */
final class SvgGradients {
    private final Map<Fill, String> ids = new LinkedHashMap<>();

    SvgGradients(Scene scene) {
        collect(scene.nodes());
    }

    private void collect(List<SceneNode> nodes) {
        for (SceneNode node : nodes) {
            Fill fill = node.fill();
            if (!fill.color().equals(fill.end())) {
                ids.computeIfAbsent(fill, key -> "gradient-" + (ids.size() + 1));
            }
            collect(node.children());
        }
    }

    /** Value of the attribute fill. */
    String paint(Fill fill) {
        if (fill.color().isEmpty()) {
            return "none";
        }
        String id = ids.get(fill);
        return id == null ? fill.color() : "url(#" + id + ")";
    }

    void write(XmlText xml) {
        if (ids.isEmpty()) {
            return;
        }
        xml.raw("<defs>\n");
        ids.forEach(
                (fill, id) -> {
                    xml.raw("<linearGradient").attribute("id", id);
                    xml.raw(fill.vertical() ? " x2=\"0\" y2=\"1\">" : ">");
                    xml.raw("<stop").attribute("stop-color", fill.color()).raw("/>");
                    xml.raw("<stop offset=\"1\"").attribute("stop-color", fill.end()).raw("/>");
                    xml.raw("</linearGradient>\n");
                });
        xml.raw("</defs>\n");
    }
}
