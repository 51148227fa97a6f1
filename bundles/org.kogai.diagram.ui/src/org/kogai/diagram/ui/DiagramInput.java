// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.ui.IEditorInput;
import org.kogai.diagram.views.DSemanticDiagram;

/**
 * What {@link DiagramEditor} opens. Two inputs of the same diagram are equal, so that a diagram is
 * open only once.
 */
public interface DiagramInput extends IEditorInput {
    /** The diagram; the editor calls {@code runtime().open} and {@code close} on it. */
    DSemanticDiagram diagram();

    /** The project that it belongs to. */
    DiagramContext context();
}
