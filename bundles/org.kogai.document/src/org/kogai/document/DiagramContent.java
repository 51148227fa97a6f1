// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.diagram.paint.Scene;

/**
 * A diagram of native shapes.
 *
 * @param scene the diagram
 */
public record DiagramContent(Scene scene) implements SlideContent {}
