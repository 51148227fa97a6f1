// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.problems;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.kogai.semantics.validation.Severity;

import java.util.Optional;

/** One line of the Problems view. Its texts are made when they are read: few of thousands are. */
interface Problem extends IAdaptable {
    /** Weight. */
    Severity severity();

    /** What is wrong. */
    String message();

    /** What it is about; absent for files that cannot be read. */
    Optional<EObject> element();

    /** Name of the element, empty when absent. */
    String elementName();

    /** File name. */
    String file();

    /** Rule that it breaks, empty when it is no rule. */
    String rule();

    /** Why, and what to do. */
    String explanation();

    /** The change that mends it, where only one is right. */
    Optional<Fix> fix();

    @Override
    default <T> T getAdapter(Class<T> type) {
        return element().filter(type::isInstance).map(type::cast).orElse(null);
    }
}
