// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import org.kogai.diagram.views.BackgroundStyle;
import org.kogai.diagram.views.ContainerShape;

/** Figure of a container with its own features. */
public sealed interface ContainerFigure {
    /** Rectangle with a gradient from background to foreground. */
    record Flat(
            BackgroundStyle backgroundStyle,
            ColorDescription backgroundColor,
            ColorDescription foregroundColor)
            implements ContainerFigure {}

    /** Shape container. */
    record Shape(ContainerShape shape, ColorDescription backgroundColor)
            implements ContainerFigure {}

    /** Image file; path {@code /bundle/path} as written. */
    record WorkspaceImage(String path) implements ContainerFigure {}
}
