// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Marks pieces as tracked changes: a person accepts or rejects them with the buttons of Word's
 * review.
 */
final class Tracked {
    /** Who the changes are by; what has this name is ours to take back. */
    static final String AUTHOR = "Kogai Workbench";

    private static final String INSERTED = "ins";
    private static final String DELETED = "del";
    private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");
    private static final Map<String, String> DELETED_WORDS =
            Map.of("t", "delText", "instrText", "delInstrText");

    private final Document document;
    private final String date;

    Tracked(Document document, LocalDate date) {
        this.document = document;
        this.date = date + "T00:00:00Z";
    }

    /** Marks a piece as one that was put in. */
    void insert(Element piece) {
        mark(piece, INSERTED);
    }

    /** Marks a piece as one that was taken out; it can still be read and be brought back. */
    void delete(Element piece) {
        mark(piece, DELETED);
        for (Element change : Word.all(piece, DELETED)) {
            DELETED_WORDS.forEach(
                    (word, deleted) -> Word.all(change, word).forEach(one -> rename(one, deleted)));
        }
    }

    private void mark(Element piece, String change) {
        for (Element row : Word.all(piece, "tr")) {
            Element properties =
                    Word.child(row, "trPr").orElseGet(() -> first(row, "trPr", "tblPrEx"));
            // A person who works with tracked changes has marked it already.
            if (Word.child(properties, change).isEmpty()) {
                properties.appendChild(change(change));
            }
        }
        Word.all(piece, "p").forEach(paragraph -> markParagraph(paragraph, change));
    }

    private void markParagraph(Element paragraph, String change) {
        Element properties =
                Word.child(paragraph, "pPr").orElseGet(() -> first(paragraph, "pPr", ""));
        Element ofMark = Word.child(properties, "rPr").orElseGet(() -> ofMark(properties));
        if (Word.child(ofMark, change).isEmpty()) {
            ofMark.insertBefore(change(change), ofMark.getFirstChild());
        }
        for (Element run : Word.all(paragraph, "r")) {
            if (!isInside(run)) {
                Element around = change(change);
                run.getParentNode().replaceChild(around, run);
                around.appendChild(run);
            }
        }
    }

    private Element change(String kind) {
        Element change = Word.create(document, kind);
        // Ids are given once all pieces have their places.
        Word.set(change, "id", "0");
        Word.set(change, "author", AUTHOR);
        Word.set(change, "date", date);
        return change;
    }

    private Element first(Element parent, String name, String after) {
        Element created = Word.create(document, name);
        Node before =
                Word.child(parent, after).map(Node::getNextSibling).orElse(parent.getFirstChild());
        parent.insertBefore(created, before);
        return created;
    }

    private Element ofMark(Element properties) {
        Element created = Word.create(document, "rPr");
        Node before =
                Word.child(properties, "sectPr")
                        .or(() -> Word.child(properties, "pPrChange"))
                        .orElse(null);
        properties.insertBefore(created, before);
        return created;
    }

    private static boolean isInside(Element run) {
        Node parent = run.getParentNode();
        while (parent instanceof Element around && !Word.is(around, "p")) {
            if (CHANGES.contains(around.getLocalName()) || Word.is(around, "r")) {
                return true;
            }
            parent = parent.getParentNode();
        }
        return false;
    }

    private void rename(Element element, String name) {
        Element renamed = Word.create(document, name);
        Word.setText(renamed, element.getTextContent());
        element.getParentNode().replaceChild(renamed, element);
    }

    /** Whether the whole piece is marked as put in by us. */
    static boolean isOffered(Element piece) {
        return markOf(piece, INSERTED).filter(Tracked::isOurs).isPresent();
    }

    /** Whether the whole piece is marked as taken out, by anybody. */
    static boolean isDeleted(Element piece) {
        return markOf(piece, DELETED).isPresent()
                && Word.all(piece, "r").stream().allMatch(Tracked::isInside);
    }

    private static Optional<Element> markOf(Element piece, String change) {
        return Word.is(piece, "tr")
                ? Word.path(piece, "trPr", change)
                : Word.child(piece, "pPr")
                        .flatMap(properties -> Word.path(properties, "rPr", change));
    }

    private static boolean isOurs(Element change) {
        return Word.value(change, "author").filter(AUTHOR::equals).isPresent();
    }

    /** Takes our marks away: what they put in stays, what they took out goes. */
    static void clear(Element piece) {
        List<Element> ours =
                Word.all(
                        piece,
                        one -> (Word.is(one, INSERTED) || Word.is(one, DELETED)) && isOurs(one));
        for (Element change : ours) {
            if (Word.is(change, INSERTED) && change.getFirstChild() != null) {
                Word.unwrap(change);
            } else {
                Word.remove(change);
            }
        }
    }
}
