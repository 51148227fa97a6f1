// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.document.Picture.Mark;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A diagram of native shapes.
 *
 * @param scene the diagram
 * @param legend what marks mean in diagrams of its kind
 * @param sources tells the sources of what a part of it shows
 * @param places places in the model of the elements that it shows
 */
public record DiagramContent(
        Scene scene, Map<Mark, String> legend, SourcesOf sources, Map<String, Integer> places)
        implements SlideContent {
    public DiagramContent {
        legend = Map.copyOf(legend);
    }

    /** A diagram that explains itself, and whose slides all have the same sources. */
    public DiagramContent(Scene scene) {
        this(scene, Map.of(), any -> Optional.empty(), Map.of());
    }

    /** Tells the sources of what a diagram or a part of it shows; nothing for an overview. */
    interface SourcesOf {
        Optional<Cited> of(Scene scene);
    }

    /**
     * Sources.
     *
     * @param note one line for the foot of the slide
     * @param notes paragraphs of the speaker notes
     */
    record Cited(String note, List<String> notes) {}

    /**
     * A diagram with the legend of its kind.
     *
     * @param diagram name of the diagram's description, for instance InstitutionMap
     */
    public static DiagramContent of(String diagram, Scene scene) {
        Phrases phrases = Phrases.in(scene.language());
        Map<Mark, String> legend = new EnumMap<>(Mark.class);
        for (Mark mark : Mark.values()) {
            phrases.find("slide.mark." + diagram + "." + mark)
                    .ifPresent(words -> legend.put(mark, words));
        }
        return new DiagramContent(scene, legend, any -> Optional.empty(), Map.of());
    }

    /** The same with another scene, such as a part of it. */
    public DiagramContent with(Scene other) {
        return new DiagramContent(other, legend, sources, places);
    }

    DiagramContent citing(SourcesOf those) {
        return new DiagramContent(scene, legend, those, places);
    }

    DiagramContent ordered(Map<String, Integer> those) {
        return new DiagramContent(scene, legend, sources, those);
    }

    /** A slide with the sources of what this shows. */
    Slide cited(Slide slide) {
        return sources.of(scene)
                .map(
                        cited ->
                                new Slide(
                                        slide.title(),
                                        slide.subtitle(),
                                        slide.date(),
                                        cited.note(),
                                        slide.content(),
                                        cited.notes()))
                .orElse(slide);
    }

    /** What a box means that stands on another slide of the same diagram. */
    public static String elsewhere(String language) {
        return Phrases.in(language).of("slide.mark.elsewhere");
    }

    /** Whether a diagram shows something, and not frames alone, such as a grid without an entry. */
    public static boolean isFilled(Scene scene) {
        return scene.nodes().stream().anyMatch(DiagramContent::isFilled);
    }

    /**
     * An empty frame that stands for a level or a class of the metamodel is a field of a grid; an
     * entry may stand for what its field stands for, as the first milestone of a year does.
     */
    private static boolean isFilled(SceneNode node) {
        return node.children().isEmpty()
                ? !node.container() || !node.element().startsWith("//")
                : node.children().stream().anyMatch(DiagramContent::isFilled);
    }
}
