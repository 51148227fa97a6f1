// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.model.Texts;
import org.kogai.model.governance.Citation;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.Source;
import org.kogai.semantics.Governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes one slide for each diagram, with the sources of what it shows. */
final class DeckComposer {
    /** Sources named on the slide itself; the notes have them all. */
    private static final int NAMED = 2;

    private final Governance model;
    private final String title;
    private final String language;
    private final LocalDate date;
    private final Phrases phrases;

    DeckComposer(Governance model, String title, String language, LocalDate date) {
        this.model = model;
        this.title = title;
        this.language = language;
        this.date = date;
        this.phrases = Phrases.in(language);
    }

    Deck compose(List<Scene> scenes) {
        Map<String, Element> elements = new LinkedHashMap<>();
        model.elements()
                .filter(element -> element.getId() != null)
                .forEach(element -> elements.put(element.getId(), element));
        return new Deck(
                title,
                language,
                date,
                scenes.stream().map(scene -> slide(scene, elements)).toList());
    }

    private Slide slide(Scene scene, Map<String, Element> elements) {
        Map<Source, List<String>> sources = sources(shown(scene, elements));
        return new Slide(
                scene.title(),
                title.equals(scene.title()) ? "" : title,
                new Dates(phrases).of(date),
                note(List.copyOf(sources.keySet())),
                scene,
                notes(sources));
    }

    /** Elements that the diagram shows, each once, in the order of drawing. */
    private static List<Element> shown(Scene scene, Map<String, Element> elements) {
        Stream<String> nodes =
                scene.nodes().stream().flatMap(DeckComposer::withChildren).map(SceneNode::element);
        Stream<String> edges = scene.edges().stream().map(SceneEdge::element);
        return Stream.concat(nodes, edges)
                .distinct()
                .filter(elements::containsKey)
                .map(elements::get)
                .toList();
    }

    private static Stream<SceneNode> withChildren(SceneNode node) {
        return Stream.concat(
                Stream.of(node), node.children().stream().flatMap(DeckComposer::withChildren));
    }

    /** Places cited in each source, in the order in which the diagram comes upon them. */
    private static Map<Source, List<String>> sources(List<Element> elements) {
        return elements.stream()
                .flatMap(element -> element.getCitations().stream())
                .filter(citation -> citation.getSource() != null)
                .collect(
                        Collectors.groupingBy(
                                Citation::getSource,
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        DeckComposer::place,
                                        Collectors.collectingAndThen(
                                                Collectors.toCollection(LinkedHashSet::new),
                                                DeckComposer::known))));
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
        String named =
                sources.stream()
                        .limit(NAMED)
                        .map(source -> Texts.label(source, language))
                        .collect(Collectors.joining(phrases.of("separator")));
        return phrases.of(
                "deck.sources",
                sources.size() > NAMED
                        ? phrases.of("deck.moreSources", named, sources.size() - NAMED)
                        : named);
    }

    private List<String> notes(Map<Source, List<String>> sources) {
        List<String> notes = new ArrayList<>();
        notes.add(phrases.of(sources.isEmpty() ? "deck.noSources" : "deck.notes"));
        sources.forEach(
                (source, places) -> {
                    List<String> parts = new ArrayList<>();
                    parts.add(Texts.label(source, language));
                    parts.addAll(places);
                    if (source.getAddress() != null && !source.getAddress().isBlank()) {
                        parts.add(source.getAddress());
                    }
                    notes.add(String.join(", ", parts));
                });
        return notes;
    }
}
