// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.description.AbstractNodeMapping;
import org.kogai.diagram.description.ContainerMapping;
import org.kogai.diagram.views.ContainerLayout;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DDiagramElementContainer;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.ViewsFactory;
import org.kogai.diagram.views.ViewsPackage;

/** Makes empty views and tells whether an existing one is of the right kind. */
final class ViewFactory {
    private ViewFactory() {}

    static boolean fits(DDiagramElement view, AbstractNodeMapping mapping, boolean item) {
        return view.eClass() == type(mapping, item);
    }

    static DDiagramElement create(AbstractNodeMapping mapping, EObject target, boolean item) {
        DDiagramElement view = (DDiagramElement) ViewsFactory.eINSTANCE.create(type(mapping, item));
        if (view instanceof DDiagramElementContainer box
                && mapping instanceof ContainerMapping containerMapping) {
            box.setChildrenPresentation(containerMapping.presentation());
        }
        return fill(view, mapping.key(), target);
    }

    static DEdge createEdge(String mapping, EdgeKey key) {
        DEdge edge = ViewsFactory.eINSTANCE.createDEdge();
        fill(edge, mapping, key.target());
        edge.setSourceNode(key.source());
        edge.setTargetNode(key.end());
        return edge;
    }

    private static <T extends DDiagramElement> T fill(T view, String mapping, EObject target) {
        view.setUid(EcoreUtil.generateUUID());
        view.setMapping(mapping);
        view.setTarget(target);
        view.setName("");
        return view;
    }

    private static EClass type(AbstractNodeMapping mapping, boolean item) {
        if (mapping instanceof ContainerMapping box) {
            return box.presentation() == ContainerLayout.LIST
                    ? ViewsPackage.Literals.DNODE_LIST
                    : ViewsPackage.Literals.DNODE_CONTAINER;
        }
        return item ? ViewsPackage.Literals.DNODE_LIST_ELEMENT : ViewsPackage.Literals.DNODE;
    }
}
