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
            drop(slide.part(), "");
        }
        return taken;
    }

    /**
     * Puts them into a deck.
     *
     * @param slides its generated slides by their keys
     */
    void putInto(Map<String, OpenSlide> slides) {
        for (Jump jump : jumps) {
            OpenSlide from = slides.get(jump.slide());
            OpenSlide to = slides.get(jump.target());
            if (from != null && to != null) {
                Shapes.all(from.root()).stream()
                        .filter(shape -> Shapes.key(shape).equals(jump.shape()))
                        .forEach(shape -> lead(shape, from.part(), to.part().getPartName()));
            }
        }
    }

    private static void lead(Element shape, PackagePart from, PackagePartName to) {
        Element properties = Shapes.properties(shape);
        clicks(properties).forEach(Word::remove);
        String id =
                from.addRelationship(to, TargetMode.INTERNAL, Parts.RELATIONS + "slide").getId();
        Element click = shape.getOwnerDocument().createElementNS(DRAWING, "a:hlinkClick");
        click.setAttributeNS(Parts.RELATION, "r:id", id);
        click.setAttribute("action", ACTION);
        properties.insertBefore(click, properties.getFirstChild());
    }

    /** Lets shapes of a slide no longer lead to a slide that goes. */
    static void forget(OpenSlide slide, PackagePart gone) {
        for (String id : drop(slide.part(), gone.getPartName().getName())) {
            Word.all(slide.root(), one -> one.getLocalName().equals("hlinkClick")).stream()
                    .filter(click -> relation(click).equals(id))
                    .forEach(Word::remove);
        }
    }

    /** Takes out the relations to a slide, or to all when no name is given. */
    private static List<String> drop(PackagePart part, String target) {
        List<String> ids = new ArrayList<>();
        try {
            for (PackageRelationship one : part.getRelationshipsByType(Parts.RELATIONS + "slide")) {
                if (target.isEmpty() || one.getTargetURI().toString().equals(target)) {
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
