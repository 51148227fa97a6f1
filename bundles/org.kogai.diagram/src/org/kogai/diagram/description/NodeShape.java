// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import org.kogai.diagram.views.BundledImageShape;

/** Figure of a node with its own features; sizes are in units of 10 pixels. */
public sealed interface NodeShape {
    /** Rectangle; width and height count only when both are positive. */
    record Square(ColorDescription color, int width, int height) implements NodeShape {}

    /** Diamond; its sizes count only when both are not 0. */
    record Lozenge(ColorDescription color, Expression width, Expression height)
            implements NodeShape {}

    /** Ellipse; its diameters count only when both are not 0. */
    record Ellipse(ColorDescription color, Expression horizontal, Expression vertical)
            implements NodeShape {}

    /** Built-in picture. */
    record BundledImage(ColorDescription color, BundledImageShape shape) implements NodeShape {}

    /** Note with a folded corner. */
    record Note(ColorDescription color) implements NodeShape {}

    /** Dot with a ring. */
    record Dot(ColorDescription backgroundColor, Expression strokeSize) implements NodeShape {}

    /** Image file; path {@code /bundle/path} as written. */
    record WorkspaceImage(String path) implements NodeShape {}
}
