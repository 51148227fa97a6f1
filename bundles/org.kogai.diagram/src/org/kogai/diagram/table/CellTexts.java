// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.table;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ReflectiveItemProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

import java.util.Collection;
import java.util.stream.Collectors;

/** Values of features as texts, as Sirius shows them where no expression gives the text. */
final class CellTexts {
    private static final ReflectiveItemProvider ELEMENTS =
            new ReflectiveItemProvider(new ReflectiveItemProviderAdapterFactory());

    private CellTexts() {}

    static String of(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(CellTexts::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof EEnumLiteral literal) {
            return literal.getName() + " = " + literal.getValue();
        }
        if (value instanceof EObject element) {
            return ELEMENTS.getText(element);
        }
        return value == null ? "" : value.toString();
    }
}
