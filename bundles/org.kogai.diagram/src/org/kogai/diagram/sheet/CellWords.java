// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.sheet;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;

/** Words for values that cells offer to choose from. */
public interface CellWords {
    /** Word for a literal. */
    String of(EEnumLiteral literal);

    /** Name of an element. */
    String of(EObject element);

    /** Word for true or false. */
    String of(boolean truth);
}
