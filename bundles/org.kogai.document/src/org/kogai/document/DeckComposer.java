// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.policy.Comparison;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.PolicyPackage;
import org.kogai.semantics.Drafting;
import org.kogai.semantics.Governance;
import org.kogai.semantics.PolicyTrace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Composes slides of diagrams with the sources of what they show, after a title that tells what
 * they rest on and a list of them.
 */
final class DeckComposer {
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final String title;
    private final String language;
    private final LocalDate date;
    private final Phrases phrases;

    DeckComposer(Governance model, String title, String language, LocalDate date) {
        this.title = title;
        this.language = language;
        this.date = date;
        this.phrases = Phrases.in(language);
        model.elements()
                .filter(element -> element.getId() != null)
                .forEach(element -> elements.put(element.getId(), element));
        elements.keySet().forEach(id -> places.put(id, places.size()));
    }

    /** One diagram alone. */
    Deck single(DiagramContent diagram) {
        return new Deck(
                title, language, date, List.of(slide(diagram, diagram.citing(this::cited))));
    }

    Deck compose(List<DiagramContent> diagrams) {
        List<DiagramContent> filled =
                diagrams.stream().filter(it -> DiagramContent.isFilled(it.scene())).toList();
        List<String> empty =
                diagrams.stream()
                        .map(DiagramContent::scene)
                        .filter(scene -> !DiagramContent.isFilled(scene))
                        .map(Scene::title)
                        .toList();
        List<String> notes = empty.isEmpty() ? List.of() : List.of(leftOut(empty));
        boolean isListed = filled.size() > 1;
        List<Slide> slides = new ArrayList<>();
        slides.add(first(filled, isListed ? List.of() : notes));
        if (isListed) {
            slides.add(
                    new Slide(
                            phrases.of("deck.index"),
                            title,
                            printed(),
                            "",
                            new IndexContent(),
                            notes));
        }
        filled.forEach(diagram -> slides.add(slide(diagram, content(diagram))));
        return new Deck(title, language, date, slides);
    }

    /** The title with what the diagrams rest on. */
    private Slide first(List<DiagramContent> diagrams, List<String> notes) {
        List<Element> shown =
                diagrams.stream().flatMap(it -> shown(it.scene()).stream()).distinct().toList();
        boolean isDraft = shown.stream().anyMatch(Drafting::isDrafting);
        return new Slide(
                title,
                phrases.of(isDraft ? "deck.kind.drafts" : "deck.kind"),
                printed(),
                rests(shown, isDraft),
                new TitleContent(),
                notes);
    }

    /** Drafts are ours and rest on nothing, so they count neither as sourced nor as in doubt. */
    private String rests(List<Element> shown, boolean isDraft) {
        int sources = new SlideSources(language, shown).count();
        if (sources == 0) {
            return phrases.of("deck.rests.nothing");
        }
        List<Element> items =
                shown.stream().filter(it -> !isSubject(it) && !Drafting.isDrafting(it)).toList();
        long unsure = items.stream().filter(it -> it.getConfidence() != Confidence.SOURCED).count();
        String rests = phrases.of("deck.rests", sources);
        return items.isEmpty()
                ? rests
                : phrases.of(
                        isDraft ? "deck.rests.besideDrafts" : "deck.rests.items",
                        rests,
                        items.size(),
                        unsure);
    }

    /** Whether it heads a diagram as that which the diagram is about, and says nothing itself. */
    private static boolean isSubject(Element element) {
        return element instanceof Comparison || element instanceof Jurisdiction;
    }

    private String printed() {
        return new Dates(phrases).of(date);
    }

    private String leftOut(List<String> titles) {
        return phrases.of("deck.leftOut", String.join(phrases.of("separator"), titles));
    }

    private Slide slide(DiagramContent diagram, SlideContent content) {
        String name = diagram.scene().title();
        SlideSources sources = new SlideSources(language, shown(diagram.scene()));
        return new Slide(
                name,
                title.equals(name) ? "" : title,
                printed(),
                sources.note(),
                content,
                sources.notes());
    }

    /** Gaps that nothing answers are a list, and no picture of what answers them. */
    private SlideContent content(DiagramContent diagram) {
        List<Element> shown = shown(diagram.scene());
        boolean isList =
                diagram.scene().edges().isEmpty()
                        && !shown.isEmpty()
                        && shown.stream().allMatch(DeckComposer::isOpen);
        return isList
                ? openGaps(shown.stream().map(Gap.class::cast).toList())
                : diagram.citing(this::cited).ordered(places);
    }

    private static boolean isOpen(Element element) {
        return element instanceof Gap gap && PolicyTrace.answers(gap).isEmpty();
    }

    private TableContent openGaps(List<Gap> gaps) {
        Wording wording = SlideShow.wording(language);
        return new TableContent(
                List.of(
                        wording.column("code", 0.9),
                        wording.column("gap", 6),
                        wording.column("kind", 1.8),
                        wording.column("answeredBy", 1.6)),
                gaps.stream()
                        .map(
                                gap ->
                                        List.of(
                                                gap.getCode() == null ? "" : gap.getCode(),
                                                PlainWords.of(wording.statedName(gap)),
                                                wording.word(
                                                        gap,
                                                        PolicyPackage.Literals.GAP__KIND,
                                                        "given.noKind"),
                                                phrases.of("gaps.open")))
                        .toList());
    }

    private Optional<DiagramContent.Cited> cited(Scene part) {
        List<Element> shown = shown(part);
        SlideSources sources = new SlideSources(language, shown);
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new DiagramContent.Cited(sources.note(), sources.notes()));
    }

    /** Elements that the diagram shows, each once, in the order of drawing. */
    private List<Element> shown(Scene scene) {
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
