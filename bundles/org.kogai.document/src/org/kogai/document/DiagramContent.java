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
        return scene.nodes().stream().anyMatch(DiagramContent::isFilled);
    }

    /**
     * An empty frame that stands for a level or a class of the metamodel is a field of a grid; an
     * entry may stand for what its field stands for, as the first milestone of a year does.
     */
    private static boolean isFilled(SceneNode node) {
        return node.children().isEmpty()
                ? !node.container() || !node.element().startsWith("//")
                : node.children().stream().anyMatch(DiagramContent::isFilled);
    }
}
