// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.expression;

import org.eclipse.emf.ecore.EObject;

/** Expression ready to run. */
@FunctionalInterface
interface Code {
    /** Result on an element, which may be null. */
    Object run(EObject self, Variables variables) throws EvaluationException;
}
