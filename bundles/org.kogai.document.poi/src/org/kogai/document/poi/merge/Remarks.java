// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Element;

import java.util.List;
import java.util.Optional;

/** Comments that people attached to a piece. */
final class Remarks {
    private Remarks() {}

    /** Lets the comments of a piece stand at another one that takes its place. */
    static void move(Element from, Element to) {
        Optional<Element> paragraph = Word.all(to, "p").stream().findFirst();
        if (paragraph.isEmpty()) {
            return;
        }
        Element target = paragraph.get();
        Optional<Element> properties = Word.child(target, "pPr");
        for (Element start : Word.all(from, "commentRangeStart")) {
            target.insertBefore(
                    start,
                    properties.isPresent()
                            ? properties.get().getNextSibling()
                            : target.getFirstChild());
        }
        Word.all(from, "commentRangeEnd").forEach(target::appendChild);
        List<Element> references = Word.all(from, "commentReference");
        for (Element reference : references) {
            Word.around(reference, "r").ifPresent(target::appendChild);
        }
    }
}
