// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.kogai.model.Given;
import org.kogai.model.PartialDate;
import org.kogai.model.Texts;
import org.kogai.model.Vocabulary;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.Quantity;
import org.kogai.model.governance.cooperation.CooperationPackage;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.EngagementMode;
import org.kogai.model.governance.cooperation.OnlineTool;
import org.kogai.model.governance.policy.Rationale;
import org.kogai.semantics.Drafting;
import org.kogai.semantics.Places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns what the model says into pieces of text for one language: a text in another language is
 * marked with that language, a doubtful one with its doubt, our own drafting as a draft.
 */
final class Wording {
    /** Stands for a cross reference while a phrase is filled: Unicode's object replacement. */
    private static final String PLACE = "\uFFFC";

    private final String language;
    private final Phrases phrases;
    private final Vocabulary vocabulary;
    private final Dates dates;
    private final Places places;
    private final Quantities quantities;
    private final Citations citations;

    Wording(String language, Citations citations) {
        this.language = language;
        this.citations = citations;
        this.phrases = Phrases.in(language);
        this.vocabulary = Vocabulary.in(language);
        this.dates = new Dates(phrases);
        this.places = Places.in(language);
        this.quantities = new Quantities(vocabulary, phrases);
    }

    /** BCP 47 tag of the reader's language. */
    String language() {
        return language;
    }

    Phrases phrases() {
        return phrases;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** A phrase of the document as running text. */
    Text phrase(String key, Object... values) {
        return plain(phrases.of(key, values));
    }

    /** A phrase in which cross references among the values lead to their places. */
    List<Inline> sentence(String key, Object... values) {
        List<CrossReference> references = new ArrayList<>();
        Object[] words = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof CrossReference reference) {
                references.add(reference);
                words[i] = PLACE;
            } else {
                words[i] = values[i];
            }
        }
        String[] parts = phrases.of(key, words).split(PLACE, -1);
        List<Inline> pieces = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                pieces.add(references.get(i - 1));
            }
            if (!parts[i].isEmpty()) {
                pieces.add(plain(parts[i]));
            }
        }
        return pieces;
    }

    Text plain(String value) {
        return Text.plain(value, phrases.language());
    }

    String date(PartialDate date) {
        return dates.of(date);
    }

    String date(LocalDate date) {
        return dates.of(date);
    }

    String place(String place) {
        return places.of(place);
    }

    String number(double value) {
        return quantities.number(value);
    }

    String quantity(Quantity quantity) {
        return quantities.of(quantity);
    }

    /** Word for a literal; empty for none. */
    String word(Enumerator literal) {
        return literal == null ? "" : vocabulary.of(literal);
    }

    /** Word for a literal that somebody gave; empty for none. */
    String word(EObject owner, EAttribute attribute) {
        return Given.literal(owner, attribute).map(vocabulary::of).orElse("");
    }

    /** Word for a literal that somebody gave, else the phrase that says that it is open. */
    String word(EObject owner, EAttribute attribute, String open) {
        return Given.literal(owner, attribute)
                .map(vocabulary::of)
                .orElseGet(() -> phrases.of(open));
    }

    /** How a meeting is held and with which tool; empty while nobody decided. */
    String meetingMode(Engagement event) {
        String mode = word(event, CooperationPackage.Literals.ENGAGEMENT__MODE);
        boolean withTool =
                event.isSetTool()
                        && event.getTool() != OnlineTool.NONE
                        && !(event.isSetMode() && event.getMode() == EngagementMode.FACE);
        String tool = withTool ? word(event.getTool()) : "";
        return mode.isEmpty() || tool.isEmpty()
                ? mode + tool
                : phrases.of("quantity.dated", mode, tool);
    }

    /** The nearest text, marked when it is in another language or its wording is in doubt. */
    List<Inline> text(List<LocalizedText> texts) {
        return Texts.nearest(texts, language).map(this::marked).orElse(List.of());
    }

    /** The nearest text, a paragraph for each of its lines, the marks with the last. */
    List<List<Inline>> paragraphs(List<LocalizedText> texts) {
        List<Inline> pieces = text(texts);
        if (pieces.isEmpty()) {
            return List.of();
        }
        Text text = (Text) pieces.get(0);
        List<List<Inline>> paragraphs = new ArrayList<>();
        text.value()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> paragraphs.add(List.of(Text.plain(line, text.language()))));
        int last = paragraphs.size() - 1;
        paragraphs.set(last, join(paragraphs.get(last), pieces.subList(1, pieces.size())));
        return paragraphs;
    }

    /** Name of an element in one piece, for places that hold no marks. */
    String label(Element element) {
        return Texts.label(element, language);
    }

    /** Name of an element, marked like any text. */
    List<Inline> name(Element element) {
        List<Inline> name = text(element.getName());
        return name.isEmpty() ? List.of(plain(vocabulary.of(element.eClass()))) : name;
    }

    /** Name with the marks of draft and doubt and its citations. */
    List<Inline> statedName(Element element) {
        return join(name(element), support(element));
    }

    /** Marks of draft and doubt, then the citations. */
    List<Inline> support(Element element) {
        List<Inline> pieces = new ArrayList<>();
        if (Drafting.isDrafting(element)) {
            pieces.add(space());
            pieces.add(draftMark());
        } else if (!isCited(element)) {
            doubt(element.getConfidence()).ifPresent(mark -> addApart(pieces, mark));
        }
        citations.of(element).forEach(mark -> addApart(pieces, mark));
        return pieces;
    }

    /** Whether sources stand beside a reason of which nobody said how far they bear it. */
    private static boolean isCited(Element element) {
        return element instanceof Rationale
                && element.getConfidence() == Confidence.UNSOURCED
                && !element.getCitations().isEmpty();
    }

    /** Only the citations, without a space before the first. */
    List<Inline> sources(Element element) {
        List<Inline> support = support(element);
        return support.isEmpty() ? List.of(plain("–")) : support.subList(1, support.size());
    }

    Text draftMark() {
        return new Text(phrases.of("mark.draft"), phrases.language(), Text.Emphasis.DRAFT);
    }

    Text doubtMark(Confidence confidence) {
        return new Text(
                phrases.of("mark." + confidence.getName()),
                phrases.language(),
                Text.Emphasis.DOUBT);
    }

    private void addApart(List<Inline> pieces, Inline piece) {
        pieces.add(space());
        pieces.add(piece);
    }

    /** Cell of plain words. */
    Table.Cell cell(String text) {
        return Table.Cell.of(text.isEmpty() ? List.of() : List.of(plain(text)));
    }

    Table.Column column(String key, double weight) {
        return new Table.Column(phrases.of("column." + key), weight);
    }

    Text space() {
        return plain(" ");
    }

    @SafeVarargs
    static List<Inline> join(List<? extends Inline>... parts) {
        List<Inline> all = new ArrayList<>();
        for (List<? extends Inline> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    /** Names of elements, each once, one after the other, with the separator of the language. */
    List<Inline> names(List<? extends Element> elements) {
        return separated(elements.stream().map(this::name).distinct().toList());
    }

    List<Inline> separated(List<List<Inline>> parts) {
        List<Inline> pieces = new ArrayList<>();
        for (List<Inline> part : parts) {
            if (!pieces.isEmpty()) {
                pieces.add(plain(phrases.of("separator")));
            }
            pieces.addAll(part);
        }
        return pieces;
    }

    private List<Inline> marked(LocalizedText text) {
        List<Inline> pieces = new ArrayList<>();
        pieces.add(Text.plain(text.getValue(), text.getLanguage()));
        if (!language.equals(text.getLanguage())) {
            pieces.add(
                    new Text(
                            phrases.of("mark.language", phrases.language(text.getLanguage())),
                            phrases.language(),
                            Text.Emphasis.FALLBACK));
        }
        doubt(text.getConfidence()).ifPresent(mark -> addApart(pieces, mark));
        return pieces;
    }

    private Optional<Inline> doubt(Confidence confidence) {
        return confidence == Confidence.SOURCED
                ? Optional.empty()
                : Optional.of(doubtMark(confidence));
    }
}
