// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.Texts;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.law.LegalInstrument;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether texts are there in the languages that readers need. */
final class TextRules {
    private static final String SOURCE = "domain base 6.10 (1), BCP 47";

    /** Address of electronic mail, or telephone number with its country code. */
    private static final Pattern REACHABLE =
            Pattern.compile(
                    "[\\w.-]+@[\\w-]+(?:\\.[\\w-]+)+|\\+\\d{1,3}(?:[ -]?\\(?\\d+\\)?){2,5}\\b");

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
                            TextRules::unknownLanguages),
                    new ElementRule<>(
                            "local-name-missing",
                            Severity.INFO,
                            "domain base 7.3",
                            Element.class,
                            TextRules::missingLocalName),
                    new ElementRule<>(
                            "personal-data-in-text",
                            Severity.WARNING,
                            "domain base 7.3",
                            Element.class,
                            TextRules::personalData));

    private TextRules() {}

    private static Stream<List<Object>> missingNames(Element element) {
        if (element instanceof Workspace) {
            return Stream.empty();
        }
        return NEEDED.stream()
                .filter(tag -> Texts.in(element.getName(), tag).isEmpty())
                .map(List::of);
    }

    /** Institutions and instruments carry the name that they have at home. */
    private static Stream<List<Object>> missingLocalName(Element element) {
        return home(element)
                .map(Jurisdiction::getLanguages)
                .map(tags -> tags.stream().filter(tag -> !"en".equals(tag)).toList())
                .filter(tags -> !tags.isEmpty())
                .filter(
                        tags ->
                                tags.stream()
                                        .allMatch(
                                                tag -> Texts.in(element.getName(), tag).isEmpty()))
                .map(List::of);
    }

    private static Stream<Jurisdiction> home(Element element) {
        if (element instanceof Institution body) {
            return Stream.ofNullable(body.getJurisdiction());
        }
        return element instanceof LegalInstrument law
                ? Stream.ofNullable(law.getJurisdiction())
                : Stream.empty();
    }

    private static Stream<List<Object>> personalData(Element element) {
        return element.eContents().stream()
                .filter(LocalizedText.class::isInstance)
                .map(text -> String.valueOf(((LocalizedText) text).getValue()))
                .filter(text -> text.indexOf('@') >= 0 || text.indexOf('+') >= 0)
                .flatMap(text -> REACHABLE.matcher(text).results())
                .map(found -> List.of(found.group()));
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
