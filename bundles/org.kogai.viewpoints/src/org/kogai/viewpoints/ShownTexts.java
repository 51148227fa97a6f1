// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.Texts;
import org.kogai.model.governance.Element;
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

    /**
     * The text nearest to a language; empty when there is none. One in another language names that
     * language behind it, so that a reader sees what is not yet translated.
     *
     * @param language BCP 47 tag
     */
    static String marked(List<LocalizedText> texts, String language) {
        return Texts.nearest(texts, language).map(text -> marked(text, language)).orElse("");
    }

    private static String marked(LocalizedText text, String language) {
        return text.getValue() + mark(text, language);
    }

    /** A text made of the names of elements, with the mark of the first in another language. */
    static String marked(String text, List<Element> named, String language) {
        return named.stream()
                .flatMap(element -> Texts.nearest(element.getName(), language).stream())
                .map(name -> mark(name, language))
                .filter(mark -> !mark.isEmpty())
                .findFirst()
                .map(mark -> text + mark)
                .orElse(text);
    }

    private static String mark(LocalizedText text, String language) {
        String tag = text.getLanguage();
        boolean strange = tag != null && !tag.isBlank() && !tag.equals(language);
        return strange ? "\u00a0[" + tag + "]" : "";
    }

    /** The text in the language itself, or null. */
    static LocalizedText in(List<LocalizedText> texts, EObject view) {
        return Texts.in(texts, language(view)).orElse(null);
    }

    private static String language(EObject view) {
        return GENERAL.language(null, view);
    }
}
