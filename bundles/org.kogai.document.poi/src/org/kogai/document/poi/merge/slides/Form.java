// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Element;

import java.util.List;
import java.util.Optional;

/** Gives shapes the place and the look of others. */
final class Form {
    private Form() {}

    static void place(Element shape, Element from) {
        Optional<Element> frame = Place.frame(shape);
        Optional<Element> source = Place.frame(from);
        if (frame.isPresent() && source.isPresent()) {
            Element copy = (Element) shape.getOwnerDocument().importNode(source.get(), true);
            frame.get().getParentNode().replaceChild(copy, frame.get());
        }
    }

    /** Form, fill and line; the place stays. */
    static void look(Element shape, Element from) {
        Optional<Element> properties = properties(shape);
        Optional<Element> source = properties(from);
        if (properties.isEmpty() || source.isEmpty()) {
            return;
        }
        looks(properties.get()).forEach(Word::remove);
        for (Element look : looks(source.get())) {
            properties.get().appendChild(shape.getOwnerDocument().importNode(look, true));
        }
    }

    private static Optional<Element> properties(Element shape) {
        return Word.children(shape).stream()
                .filter(child -> child.getLocalName().equals("spPr"))
                .findFirst();
    }

    private static List<Element> looks(Element properties) {
        return Word.children(properties).stream()
                .filter(child -> !child.getLocalName().equals("xfrm"))
                .toList();
    }

    static void replace(Element shape, Element from, String name) {
        Optional<Element> old = Shapes.first(shape, name);
        Optional<Element> source = Shapes.first(from, name);
        if (old.isPresent() && source.isPresent()) {
            Element copy = (Element) shape.getOwnerDocument().importNode(source.get(), true);
            old.get().getParentNode().replaceChild(copy, old.get());
        }
    }
}
