// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.kogai.document.poi.wordml.Digest;
import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Element;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes out of a text what is tracked as taken out, and remembers digests of it: as long as nobody
 * has decided about such a piece, it is offered again.
 */
final class Undecided {
    private final Visible visible;
    private final Set<String> fingerprints = new HashSet<>();

    Undecided(Visible visible) {
        this.visible = visible;
    }

    /** Takes out what is gone of the children of a body or table, and of the tables in it. */
    void takeOut(Element parent) {
        for (Element child : Word.children(parent)) {
            if (isDeleted(child)) {
                fingerprints.add(fingerprint(child));
                Word.remove(child);
            } else if (Word.is(child, "tbl")) {
                takeOut(child);
            }
        }
    }

    boolean contains(String fingerprint) {
        return fingerprints.contains(fingerprint);
    }

    private static boolean isDeleted(Element child) {
        if (Word.is(child, "tbl")) {
            List<Element> rows = Word.all(child, "tr");
            return !rows.isEmpty() && rows.stream().allMatch(Tracked::isDeleted);
        }
        boolean endsSection = Word.path(child, "pPr", "sectPr").isPresent();
        return !endsSection
                && (Word.is(child, "p") || Word.is(child, "tr"))
                && Tracked.isDeleted(child);
    }

    private String fingerprint(Element deleted) {
        Element restored = (Element) deleted.cloneNode(true);
        Word.all(restored, "delText").forEach(text -> rename(text, "t"));
        Word.all(restored, "delInstrText").forEach(text -> rename(text, "instrText"));
        Word.all(restored, "del").stream()
                .filter(change -> change.getFirstChild() != null)
                .forEach(Word::unwrap);
        return Digest.of(visible.own(restored));
    }

    private static void rename(Element element, String name) {
        Element renamed = Word.create(element.getOwnerDocument(), name);
        renamed.setTextContent(element.getTextContent());
        element.getParentNode().replaceChild(renamed, element);
    }
}
