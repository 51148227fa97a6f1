// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.sheet.CellWords;
import org.kogai.workbench.Messages;
import org.kogai.workbench.preferences.Languages;

/** Words in the languages that the person works in. */
final class ReaderWords implements CellWords {
    @Override
    public String of(EEnumLiteral literal) {
        return Languages.labels().of(literal);
    }

    @Override
    public String of(EObject element) {
        return Languages.labels().of(element);
    }

    @Override
    public String of(boolean truth) {
        return Messages.of(truth ? "table.yes" : "table.no");
    }
}
