// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kogai.diagram.views.Style;

import java.util.Objects;

/** Writes features of views and styles only when they change, so that commands stay small. */
final class Features {
    private Features() {}

    /** Sets a feature unless it has the value already. */
    static void set(EObject object, EStructuralFeature feature, Object value) {
        if (!Objects.equals(object.eGet(feature), value)) {
            object.eSet(feature, value);
        }
    }

    /** Sets a feature of a style unless a user changed it. */
    static void style(Style style, EStructuralFeature feature, Object value) {
        if (!style.getCustomFeatures().contains(feature.getName())) {
            set(style, feature, value);
        }
    }
}
