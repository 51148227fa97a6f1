// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.kogai.diagram.views.DSemanticDiagram;

/**
 * Shows a diagram otherwise than it is kept, such as of another day. Neither the model nor the
 * diagram is changed by it.
 */
public interface Lens {
    /**
     * Hides and marks views.
     *
     * @param copy a copy of the diagram, whose views have the ids of the originals
     */
    void apply(DSemanticDiagram copy);

    /**
     * What the editor is called meanwhile.
     *
     * @param title what it is called without the lens
     */
    String title(String title);
}
