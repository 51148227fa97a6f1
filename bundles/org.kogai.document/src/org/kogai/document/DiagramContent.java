// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;

/**
 * A diagram of native shapes.
 *
 * @param scene the diagram
 */
public record DiagramContent(Scene scene) implements SlideContent {
    /** Whether a diagram shows something, and not frames alone, such as a grid without an entry. */
    public static boolean isFilled(Scene scene) {
        return scene.nodes().stream().anyMatch(node -> isFilled(node, ""));
    }

    /**
     * A frame that stands for what its outer frame stands for, or for a level of the metamodel, is
     * a field of a grid.
     */
    private static boolean isFilled(SceneNode node, String outer) {
        return node.children().isEmpty()
                ? !node.container()
                        || !node.element().equals(outer) && !node.element().startsWith("//")
                : node.children().stream().anyMatch(child -> isFilled(child, node.element()));
    }
}
