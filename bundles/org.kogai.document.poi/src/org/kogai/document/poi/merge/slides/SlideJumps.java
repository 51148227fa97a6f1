// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.kogai.document.poi.wordml.Parts;
import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Element;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shapes that lead to other slides. What leads where stands apart while decks are merged, since it
 * is told by the parts of one deck.
 */
final class SlideJumps {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String ACTION = "ppaction://hlinksldjump";

    private final List<Jump> jumps = new ArrayList<>();

    private SlideJumps() {}

    /** Keys of a slide, of a shape on it, and of the slide that it leads to. */
    private record Jump(String slide, String shape, String target) {}

    /** Takes them out of a deck that was just generated. */
    static SlideJumps takenFrom(OpenDeck deck, DeckRecord record) throws IOException {
        Map<PackagePartName, String> keys = new HashMap<>();
        for (int i = 0; i < record.slides().size(); i++) {
            keys.put(deck.slides().get(i).part().getPartName(), record.slides().get(i).key());
        }
        SlideJumps taken = new SlideJumps();
        for (OpenSlide slide : deck.slides()) {
            String key = keys.get(slide.part().getPartName());
            for (Element shape : Shapes.all(slide.root())) {
                for (Element click : clicks(Shapes.properties(shape))) {
                    PackagePart target = OpenDeck.related(slide.part(), relation(click));
                    taken.jumps.add(
                            new Jump(key, Shapes.key(shape), keys.get(target.getPartName())));
                    Word.remove(click);
                }
            }
            drop(slide.part(), any -> true);
        }
        return taken;
    }

    /**
     * Puts them into a deck. What shapes led to before goes first, so that nothing is left of it
     * and a deck that is made again gets the same relations.
     *
     * @param slides its generated slides by their keys
     */
    void putInto(Map<String, OpenSlide> slides) {
        List<Jump> here = jumps.stream().filter(one -> slides.containsKey(one.slide())).toList();
        here.forEach(
                one ->
                        shapes(one, slides)
                                .map(Shapes::properties)
                                .forEach(shape -> clicks(shape).forEach(Word::remove)));
        slides.values().forEach(SlideJumps::dropUnused);
        here.stream()
                .filter(one -> slides.containsKey(one.target()))
                .forEach(
                        one ->
                                shapes(one, slides)
                                        .forEach(
                                                shape ->
                                                        lead(
                                                                shape,
                                                                slides.get(one.slide()).part(),
                                                                slides.get(one.target()).part())));
    }

    private static Stream<Element> shapes(Jump jump, Map<String, OpenSlide> slides) {
        return Shapes.all(slides.get(jump.slide()).root()).stream()
                .filter(shape -> Shapes.key(shape).equals(jump.shape()));
    }

    private static void lead(Element shape, PackagePart from, PackagePart to) {
        String id =
                from.addRelationship(
                                to.getPartName(), TargetMode.INTERNAL, Parts.RELATIONS + "slide")
                        .getId();
        Element click = shape.getOwnerDocument().createElementNS(DRAWING, "a:hlinkClick");
        click.setAttributeNS(Parts.RELATION, "r:id", id);
        click.setAttribute("action", ACTION);
        Element properties = Shapes.properties(shape);
        properties.insertBefore(click, properties.getFirstChild());
    }

    private static void dropUnused(OpenSlide slide) {
        Set<String> used =
                Word.all(slide.xml().xml().getDocumentElement(), one -> true).stream()
                        .map(SlideJumps::relation)
                        .collect(Collectors.toSet());
        drop(slide.part(), one -> !used.contains(one.getId()));
    }

    /** Lets shapes of a slide no longer lead to a slide that goes. */
    static void forget(OpenSlide slide, PackagePart gone) {
        String name = gone.getPartName().getName();
        for (String id : drop(slide.part(), one -> one.getTargetURI().toString().equals(name))) {
            Word.all(slide.root(), one -> one.getLocalName().equals("hlinkClick")).stream()
                    .filter(click -> relation(click).equals(id))
                    .forEach(Word::remove);
        }
    }

    /** Takes out relations to slides. */
    private static List<String> drop(PackagePart part, Predicate<PackageRelationship> which) {
        List<String> ids = new ArrayList<>();
        try {
            for (PackageRelationship one : part.getRelationshipsByType(Parts.RELATIONS + "slide")) {
                if (which.test(one)) {
                    ids.add(one.getId());
                }
            }
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        ids.forEach(part::removeRelationship);
        return ids;
    }

    private static List<Element> clicks(Element properties) {
        return Word.all(properties, one -> one.getLocalName().equals("hlinkClick")).stream()
                .filter(one -> one.getAttribute("action").equals(ACTION))
                .toList();
    }

    private static String relation(Element click) {
        return click.getAttributeNS(Parts.RELATION, "id");
    }
}
