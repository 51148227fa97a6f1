// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import java.util.List;
import java.util.Optional;

/**
 * A node, container, list or border node with all that is drawn inside it.
 *
 * @param id identity of the view, stable over refreshes
 * @param element identity of the semantic element, for links and alternative text
 * @param outline form of the shape
 * @param bounds absolute bounds in pixels
 * @param fill fill colours
 * @param border border line
 * @param label label with its lines already broken and placed, absent when hidden or empty
 * @param icon address of the icon beside the label, absent when none is shown
 * @param alternativeText what a screen reader says
 * @param container whether it is drawn as a group around its children
 * @param children children, in drawing order, border nodes last
 */
public record SceneNode(
        String id,
        String element,
        Outline outline,
        Rectangle bounds,
        Fill fill,
        Stroke border,
        Optional<Label> label,
        Optional<String> icon,
        String alternativeText,
        boolean container,
        List<SceneNode> children) {
    public SceneNode {
        children = List.copyOf(children);
    }
}
