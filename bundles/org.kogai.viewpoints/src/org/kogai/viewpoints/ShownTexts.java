// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.Texts;
import org.kogai.model.governance.LocalizedText;

import java.util.List;

/** Texts of an element in the language that a view is shown in. */
final class ShownTexts {
    private static final GovernanceServices GENERAL = new GovernanceServices();

    private ShownTexts() {}

    /** The text nearest to the language; empty when there is none. */
    static String nearest(List<LocalizedText> texts, EObject view) {
        return Texts.nearest(texts, language(view)).map(LocalizedText::getValue).orElse("");
    }

    /** The text in the language itself, or null. */
    static LocalizedText in(List<LocalizedText> texts, EObject view) {
        return Texts.in(texts, language(view)).orElse(null);
    }

    private static String language(EObject view) {
        return GENERAL.language(null, view);
    }
}
