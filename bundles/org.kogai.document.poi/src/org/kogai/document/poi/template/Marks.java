// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.List;
import java.util.Set;

/** Runs of placeholders: their numbers, which copies keep, and what goes when they go. */
final class Marks {
    private static final String NAMESPACE = "http://www.kogai.org/template";
    private static final String NUMBER = "mark";

    /** What makes a paragraph more than a place for words. */
    private static final Set<String> CONTENT =
            Set.of("t", "drawing", "pict", "object", "fldChar", "fldSimple", "sym", "sdt", "br");

    private Marks() {}

    static void number(Element run, int number) {
        run.setAttributeNS(NAMESPACE, "kogai:" + NUMBER, Integer.toString(number));
    }

    static int number(Element run) {
        return Integer.parseInt(run.getAttributeNS(NAMESPACE, NUMBER));
    }

    /** Takes the number away, not the placeholder. */
    static void forget(Element run) {
        run.removeAttributeNS(NAMESPACE, NUMBER);
    }

    private static boolean isMark(Element element) {
        return element.hasAttributeNS(NAMESPACE, NUMBER);
    }

    /** All runs of placeholders below these nodes, in the order of the text. */
    static List<Element> in(List<? extends Node> nodes) {
        return nodes.stream().flatMap(node -> Word.all(node, Marks::isMark).stream()).toList();
    }

    /** Removes a placeholder, but not what else its run holds. */
    static void remove(Element run) {
        Word.child(run, "t").ifPresent(Word::remove);
        run.removeAttributeNS(NAMESPACE, NUMBER);
        if (Word.children(run).stream().allMatch(left -> Word.is(left, "rPr"))) {
            Word.remove(run);
        }
    }

    /** Removes a placeholder that controls, and its paragraph or row when nothing else is there. */
    static void removeControl(Element run, boolean withRow) {
        Element paragraph = Word.paragraph(run);
        Element row = Word.around(paragraph, "tr").orElse(paragraph);
        remove(run);
        if (withRow && isEmpty(row)) {
            Word.remove(row);
        } else if (!withRow
                && isEmpty(paragraph)
                && Word.path(paragraph, "pPr", "sectPr").isEmpty()) {
            Word.remove(paragraph);
        }
    }

    /** Whether nothing but these placeholders stands in a paragraph or row. */
    static boolean isAlone(Element around, Set<Element> runs) {
        return Word.all(around, Marks::isContent).stream()
                .allMatch(content -> isWithin(content, runs) || isBlank(content));
    }

    private static boolean isEmpty(Element around) {
        return isAlone(around, Set.of());
    }

    private static boolean isContent(Element element) {
        return Word.NAMESPACE.equals(element.getNamespaceURI())
                && CONTENT.contains(element.getLocalName());
    }

    private static boolean isBlank(Element content) {
        return Word.is(content, "t") && content.getTextContent().isBlank();
    }

    private static boolean isWithin(Node node, Set<Element> runs) {
        for (Node at = node; at != null; at = at.getParentNode()) {
            if (at instanceof Element element && runs.contains(element)) {
                return true;
            }
        }
        return false;
    }
}
