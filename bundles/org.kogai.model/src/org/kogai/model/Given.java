// SPDX-License-Identifier: EPL-2.0
package org.kogai.model;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import java.util.Optional;

/**
 * What somebody entered. An enumeration falls back to its first literal while nobody did, which
 * must not be told as a fact.
 */
public final class Given {
    private Given() {}

    /** The literal of an attribute; empty when it can be left open and is. */
    public static Optional<Enumerator> literal(EObject owner, EAttribute attribute) {
        return isOpen(owner, attribute)
                ? Optional.empty()
                : Optional.ofNullable((Enumerator) owner.eGet(attribute));
    }

    /** Whether an attribute can be left open and is. */
    public static boolean isOpen(EObject owner, EAttribute attribute) {
        return attribute.isUnsettable() && !owner.eIsSet(attribute);
    }
}
