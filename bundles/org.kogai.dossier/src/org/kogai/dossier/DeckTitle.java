// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.model.governance.Element;
import org.kogai.model.governance.institutions.Jurisdiction;

import java.util.List;

/** Title of a deck of diagrams: the countries that they are about. */
final class DeckTitle {
    private DeckTitle() {}

    /** The title; diagrams about one law or rule set do not lengthen it. */
    static String of(List<DiagramItem> diagrams, String language) {
        List<String> countries = labels(diagrams, language, Jurisdiction.class);
        Words words = Words.in(language);
        return words.of(
                "deck.title",
                String.join(
                        words.of("separator"),
                        countries.isEmpty()
                                ? labels(diagrams, language, Element.class)
                                : countries));
    }

    private static List<String> labels(
            List<DiagramItem> diagrams, String language, Class<? extends Element> type) {
        return diagrams.stream()
                .map(DiagramItem::target)
                .filter(type::isInstance)
                .map(target -> target.label(language))
                .distinct()
                .toList();
    }
}
