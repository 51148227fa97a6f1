// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DNodeListElement;
import org.kogai.diagram.views.DSemanticDiagram;

/** Makes the edit part of a view. */
public final class PartFactory implements EditPartFactory {
    private final Sheet sheet;

    public PartFactory(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        if (model instanceof DSemanticDiagram diagram) {
            return new DiagramPart(sheet, diagram);
        }
        if (model instanceof AbstractDNode node) {
            return new NodePart(sheet, node);
        }
        if (model instanceof DNodeListElement item) {
            return new ItemPart(sheet, item);
        }
        if (model instanceof DEdge edge) {
            return new EdgePart(sheet, edge);
        }
        if (model instanceof EdgeLabel label) {
            return new EdgeLabelPart(sheet, label);
        }
        throw new IllegalArgumentException("No part for " + model);
    }
}
