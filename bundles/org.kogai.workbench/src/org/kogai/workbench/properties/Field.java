// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import org.eclipse.emf.ecore.EObject;

/** Controls for one property. */
interface Field {
    /** Shows the value of this element, from now on the one that is edited. */
    void show(EObject owner);
}
