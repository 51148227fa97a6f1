// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.kogai.model.Given;
import org.kogai.model.PartialDate;
import org.kogai.model.Texts;
import org.kogai.model.Vocabulary;
import org.kogai.model.governance.Citation;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.Quantity;
import org.kogai.semantics.Drafting;
import org.kogai.semantics.Places;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of cells for a reader of one language. */
final class Cells {
    private static final String SEPARATOR = "; ";

    private final String language;
    private final Vocabulary vocabulary;
    private final Phrases phrases;
    private final Places places;

    Cells(String language) {
        this.language = language;
        this.vocabulary = Vocabulary.in(language);
        this.phrases = Phrases.in(language);
        this.places = Places.in(language);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Phrases phrases() {
        return phrases;
    }

    String language() {
        return language;
    }

    Places places() {
        return places;
    }

    static Value words(String text) {
        return text == null || text.isEmpty() ? Value.EMPTY : new Value.Words(text);
    }

    Value word(Enumerator literal) {
        return literal == null ? Value.EMPTY : words(vocabulary.of(literal));
    }

    /** Word for a literal that somebody gave. */
    Value word(EObject owner, EAttribute attribute) {
        return Given.literal(owner, attribute).map(this::word).orElse(Value.EMPTY);
    }

    /**
     * A whole date as a day; one that is known only to the month or the year as words, because a
     * day would say more than the source.
     */
    static Value date(PartialDate date) {
        if (date == null) {
            return Value.EMPTY;
        }
        return date.day() > 0 ? new Value.Day(date.first()) : words(date.toString());
    }

    static Value number(Quantity quantity) {
        return quantity == null ? Value.EMPTY : number(quantity.getValue());
    }

    /** Hours, none where nobody gave any. */
    static Value hours(double hours) {
        return hours == 0 ? Value.EMPTY : number(hours);
    }

    private static Value number(double value) {
        return value == Math.rint(value) ? new Value.Count((long) value) : new Value.Number(value);
    }

    /** Words for all literals of the attributes' enumerations. */
    List<String> choices(EAttribute... attributes) {
        return Stream.of(attributes)
                .flatMap(
                        attribute ->
                                ((EEnum) attribute.getEAttributeType()).getELiterals().stream())
                .map(vocabulary::of)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    Value unit(Quantity quantity) {
        return quantity == null ? Value.EMPTY : word(quantity.getUnit());
    }

    /** The text in exactly this language, with a mark when the wording is in doubt. */
    Value text(List<LocalizedText> texts, String tag) {
        Optional<LocalizedText> text = Texts.in(texts, tag);
        return words(text.map(this::marked).orElse(""));
    }

    Value name(Element element) {
        return element == null ? Value.EMPTY : words(Texts.label(element, language));
    }

    Value names(List<? extends Element> elements) {
        return words(
                elements.stream()
                        .map(element -> Texts.label(element, language))
                        .distinct()
                        .collect(Collectors.joining(SEPARATOR)));
    }

    /** How far the element is supported, or that it is our drafting. */
    Value support(Element element) {
        return Drafting.isDrafting(element)
                ? words(phrases.of("mark.draft"))
                : word(element.getConfidence());
    }

    /** Name and place of each source, each once. */
    Value sources(Element element) {
        Set<String> sources = new LinkedHashSet<>();
        for (Citation citation : element.getCitations()) {
            if (citation.getSource() != null) {
                String name = Texts.label(citation.getSource(), language);
                String place = citation.getLocator();
                sources.add(
                        place == null || place.isBlank()
                                ? name
                                : name + phrases.of("register.comma") + places.of(place));
            }
        }
        return words(String.join(SEPARATOR, sources));
    }

    Value note(Element element) {
        return words(
                Texts.nearest(element.getNote(), language).map(LocalizedText::getValue).orElse(""));
    }

    private String marked(LocalizedText text) {
        return text.getConfidence() == Confidence.SOURCED
                ? text.getValue()
                : text.getValue() + " " + phrases.of("mark." + text.getConfidence().getName());
    }
}
