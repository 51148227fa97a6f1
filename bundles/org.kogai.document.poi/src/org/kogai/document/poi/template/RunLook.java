// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gives text that is put in the look of the placeholder that it replaces. */
final class RunLook {
    /** Order in which the standard wants the properties of a run. */
    private static final List<String> ORDER =
            List.of(
                    "rStyle",
                    "rFonts",
                    "b",
                    "bCs",
                    "i",
                    "iCs",
                    "caps",
                    "smallCaps",
                    "strike",
                    "dstrike",
                    "outline",
                    "shadow",
                    "emboss",
                    "imprint",
                    "noProof",
                    "snapToGrid",
                    "vanish",
                    "webHidden",
                    "color",
                    "spacing",
                    "w",
                    "kern",
                    "position",
                    "sz",
                    "szCs",
                    "highlight",
                    "u",
                    "effect",
                    "bdr",
                    "shd",
                    "fitText",
                    "vertAlign",
                    "rtl",
                    "cs",
                    "em",
                    "lang",
                    "eastAsianLayout",
                    "specVanish",
                    "oMath");

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
        List<Element> sorted = new ArrayList<>(Word.children(look));
        sorted.sort(Comparator.comparing(property -> place(property)));
        sorted.forEach(look::appendChild);
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

    private static int place(Element property) {
        int place = ORDER.indexOf(property.getLocalName());
        return place < 0 ? ORDER.size() : place;
    }
}
