// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.Texts;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.Workspace;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether texts are there in the languages that readers need. */
final class TextRules {
    private static final String SOURCE = "domain.md 6.10 (1), BCP 47";
    private static final List<String> NEEDED = List.of("en", "ja");

    static final List<Rule> ALL =
            List.of(
                    new ElementRule<>(
                            "name-missing",
                            Severity.WARNING,
                            SOURCE,
                            Element.class,
                            TextRules::missingNames),
                    new ElementRule<>(
                            "language-unknown",
                            Severity.ERROR,
                            SOURCE,
                            Element.class,
                            TextRules::unknownLanguages));

    private TextRules() {}

    private static Stream<List<Object>> missingNames(Element element) {
        if (element instanceof Workspace) {
            return Stream.empty();
        }
        return NEEDED.stream()
                .filter(tag -> Texts.in(element.getName(), tag).isEmpty())
                .map(List::of);
    }

    private static Stream<List<Object>> unknownLanguages(Element element) {
        return element.eContents().stream()
                .filter(LocalizedText.class::isInstance)
                .map(text -> tag(text))
                .filter(tag -> !isLanguage(tag))
                .map(List::of);
    }

    private static String tag(EObject text) {
        String tag = ((LocalizedText) text).getLanguage();
        return tag == null ? "" : tag;
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
