// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kogai.diagram.views.Style;
import org.kogai.diagram.views.ViewsFactory;
import org.kogai.diagram.views.ViewsPackage;
import org.kogai.diagram.views.WorkspaceImage;

/** Style objects of views; what a user changed lives on in the object that replaces another. */
final class StyleObjects {
    private StyleObjects() {}

    /**
     * The style object of a view.
     *
     * @param current the present one, may be null
     * @param type class that it shall have
     */
    static Style of(Style current, EClass type) {
        if (current != null && (current.eClass() == type || isUserImage(current))) {
            return current;
        }
        Style style = (Style) ViewsFactory.eINSTANCE.create(type);
        if (current != null) {
            for (String name : current.getCustomFeatures()) {
                EStructuralFeature from = current.eClass().getEStructuralFeature(name);
                EStructuralFeature to = type.getEStructuralFeature(name);
                if (from != null && to != null && from.getEType() == to.getEType()) {
                    style.eSet(to, current.eGet(from));
                    style.getCustomFeatures().add(name);
                }
            }
        }
        return style;
    }

    private static boolean isUserImage(Style style) {
        return style instanceof WorkspaceImage
                && style.getCustomFeatures()
                        .contains(ViewsPackage.Literals.WORKSPACE_IMAGE__WORKSPACE_PATH.getName());
    }
}
