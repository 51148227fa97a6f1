// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Cross references to elements that left the model. */
public final class References {
    private References() {}

    /** Removes all references from the resources to the elements (reference 3.9). */
    public static void clean(Set<EObject> detached, Collection<Resource> resources) {
        if (detached.isEmpty()) {
            return;
        }
        Map<EObject, Collection<EStructuralFeature.Setting>> usages =
                EcoreUtil.UsageCrossReferencer.findAll(detached, resources);
        usages.forEach(
                (element, settings) -> settings.forEach(setting -> remove(setting, element)));
    }

    private static void remove(EStructuralFeature.Setting setting, EObject element) {
        EStructuralFeature feature = setting.getEStructuralFeature();
        if (feature.isChangeable() && !feature.isDerived()) {
            EcoreUtil.remove(setting, element);
        }
    }
}
