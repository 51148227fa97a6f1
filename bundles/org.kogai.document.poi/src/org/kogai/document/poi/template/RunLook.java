// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.kogai.document.poi.wordml.SchemaOrder;
import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

import java.util.Optional;

/** Gives text that is put in the look of the placeholder that it replaces. */
final class RunLook {
    private RunLook() {}

    /**
     * Lays the properties of a run over those of a placeholder.
     *
     * @param run the new run
     * @param placeholder run of the placeholder
     */
    static void apply(Element run, Element placeholder) {
        Optional<Element> base = Word.child(placeholder, "rPr");
        if (base.isEmpty()) {
            return;
        }
        Element look = (Element) run.getOwnerDocument().importNode(base.get(), true);
        Word.child(run, "rPr").ifPresent(own -> lay(own, look));
        Word.child(run, "rPr").ifPresent(Word::remove);
        run.insertBefore(look, run.getFirstChild());
    }

    private static void lay(Element own, Element look) {
        for (Element property : Word.children(own)) {
            Optional<Element> same = Word.child(look, property.getLocalName());
            if (same.isPresent() && isOfSlots(property)) {
                slots(property, same.get());
            } else {
                same.ifPresent(Word::remove);
                look.appendChild(property.cloneNode(true));
            }
        }
        SchemaOrder.sort(look);
    }

    /** Fonts and languages have an attribute for each script. */
    private static boolean isOfSlots(Element property) {
        return Word.is(property, "rFonts") || Word.is(property, "lang");
    }

    /** The template's fonts stay; the language of the text counts. */
    private static void slots(Element property, Element same) {
        NamedNodeMap slots = property.getAttributes();
        for (int i = 0; i < slots.getLength(); i++) {
            Node slot = slots.item(i);
            boolean font = Word.is(property, "rFonts") && !"hint".equals(slot.getLocalName());
            if (Word.NAMESPACE.equals(slot.getNamespaceURI())
                    && !(font && Word.value(same, slot.getLocalName()).isPresent())) {
                Word.set(same, slot.getLocalName(), slot.getNodeValue());
            }
        }
    }
}
