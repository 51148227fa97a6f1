// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.model.governance.Element;
import org.kogai.semantics.Governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Composes one slide for each diagram, with the sources of what it shows. */
final class DeckComposer {
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
        List<Slide> slides =
                new ArrayList<>(
                        scenes.stream()
                                .filter(DiagramContent::isFilled)
                                .map(scene -> slide(scene, elements))
                                .toList());
        List<String> empty =
                scenes.stream()
                        .filter(scene -> !DiagramContent.isFilled(scene))
                        .map(Scene::title)
                        .toList();
        if (!slides.isEmpty() && !empty.isEmpty()) {
            slides.set(0, slides.get(0).noting(leftOut(empty)));
        }
        return new Deck(title, language, date, slides);
    }

    private String leftOut(List<String> titles) {
        return phrases.of("deck.leftOut", String.join(phrases.of("separator"), titles));
    }

    private Slide slide(Scene scene, Map<String, Element> elements) {
        SlideSources sources = new SlideSources(language, shown(scene, elements));
        return new Slide(
                scene.title(),
                title.equals(scene.title()) ? "" : title,
                new Dates(phrases).of(date),
                sources.note(),
                new DiagramContent(scene),
                sources.notes());
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
}
