// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.Texts;
import org.kogai.model.governance.Citation;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.Source;
import org.kogai.semantics.Places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sources of what a slide shows: some named on the slide, all of them in the speaker notes. */
final class SlideSources {
    /** Sources named on the slide itself; the notes have them all. */
    private static final int NAMED = 2;

    /** How wide the note may be, in characters of half the width, to stay on two lines. */
    private static final int WIDEST = 200;

    /** First of the characters that are as wide as they are high. */
    private static final char WIDE = '\u2e80';

    private final String language;
    private final Phrases phrases;
    private final Map<Source, List<String>> sources;
    private final Map<Source, Long> citations;

    /** Sources of some elements, in the order of the elements. */
    SlideSources(String language, List<? extends Element> elements) {
        this.language = language;
        this.phrases = Phrases.in(language);
        this.sources = sources(elements);
        this.citations =
                citations(elements)
                        .collect(Collectors.groupingBy(Citation::getSource, Collectors.counting()));
    }

    int count() {
        return sources.size();
    }

    /** One line for the foot of the slide; it names those that most of what is shown rests on. */
    String note() {
        return note(
                sources.keySet().stream()
                        .sorted(Comparator.comparing(citations::get, Comparator.reverseOrder()))
                        .toList());
    }

    /** Paragraphs of the speaker notes. */
    List<String> notes() {
        return notes(sources);
    }

    /** Places cited in each source, in the order in which the diagram comes upon them. */
    private static Map<Source, List<String>> sources(List<? extends Element> elements) {
        return citations(elements)
                .collect(
                        Collectors.groupingBy(
                                Citation::getSource,
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        SlideSources::place,
                                        Collectors.collectingAndThen(
                                                Collectors.toCollection(LinkedHashSet::new),
                                                SlideSources::known))));
    }

    private static Stream<Citation> citations(List<? extends Element> elements) {
        return elements.stream()
                .flatMap(element -> element.getCitations().stream())
                .filter(citation -> citation.getSource() != null);
    }

    private static String place(Citation citation) {
        return citation.getLocator() == null ? "" : citation.getLocator().strip();
    }

    private static List<String> known(Set<String> places) {
        return places.stream().filter(place -> !place.isEmpty()).toList();
    }

    private String note(List<Source> sources) {
        if (sources.isEmpty()) {
            return phrases.of("deck.noSources");
        }
        String note = note(sources, NAMED);
        return width(note) <= WIDEST ? note : note(sources, 1);
    }

    private String note(List<Source> sources, int count) {
        String named = named(sources, count);
        return phrases.of(
                "deck.sources",
                sources.size() > count
                        ? phrases.of("deck.moreSources", named, sources.size() - count)
                        : named);
    }

    private String named(List<Source> sources, int count) {
        return sources.stream()
                .limit(count)
                .map(source -> Texts.label(source, language))
                .collect(Collectors.joining(phrases.of("separator")));
    }

    private static long width(String text) {
        return text.chars().map(letter -> letter < WIDE ? 1 : 2).sum();
    }

    private List<String> notes(Map<Source, List<String>> sources) {
        Places cited = Places.in(language);
        List<String> notes = new ArrayList<>();
        notes.add(phrases.of(sources.isEmpty() ? "deck.noSources" : "deck.notes"));
        sources.forEach(
                (source, places) -> {
                    List<String> parts = new ArrayList<>();
                    parts.add(Texts.label(source, language));
                    places.stream().map(cited::of).forEach(parts::add);
                    if (source.getAddress() != null && !source.getAddress().isBlank()) {
                        parts.add(source.getAddress());
                    }
                    notes.add(String.join(", ", parts));
                });
        return notes;
    }
}
