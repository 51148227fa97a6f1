// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.kogai.document.poi.DocxPage;
import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.List;
import java.util.Optional;

/** Pages of a template, and how a part that lies is put among pages that stand. */
final class SectionForms {
    private static final DocxPage A4 = new DocxPage(11906, 16838, 2 * 1440, 2 * 1440);

    private SectionForms() {}

    /** Properties of the section that a node of the body stands in; they follow it. */
    static Optional<Element> around(Node node) {
        Node at = node;
        while (at.getParentNode() != null && !Word.is(at.getParentNode(), "body")) {
            at = at.getParentNode();
        }
        for (; at != null; at = at.getNextSibling()) {
            if (Word.is(at, "sectPr")) {
                return Optional.of((Element) at);
            }
            Optional<Element> end = Word.path(at, "pPr", "sectPr");
            if (end.isPresent()) {
                return end;
            }
        }
        return Optional.empty();
    }

    /** Form of the pages of a section. */
    static DocxPage page(Optional<Element> section) {
        if (section.isEmpty()) {
            return A4;
        }
        Optional<Element> size = Word.child(section.get(), "pgSz");
        Optional<Element> margin = Word.child(section.get(), "pgMar");
        return new DocxPage(
                number(size, "w", A4.width()),
                number(size, "h", A4.height()),
                number(margin, "left", 1440)
                        + number(margin, "right", 1440)
                        + number(margin, "gutter", 0),
                Math.abs(number(margin, "top", 1440)) + Math.abs(number(margin, "bottom", 1440)));
    }

    private static int number(Optional<Element> element, String attribute, int otherwise) {
        return element.flatMap(one -> Word.value(one, attribute))
                .filter(value -> value.matches("-?\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    /**
     * Completes the ends of sections in a piece that was put in, from the section around it.
     *
     * @param piece nodes that were put in
     * @param around properties of the section around
     */
    static void complete(List<Node> piece, Element around) {
        for (Node node : piece) {
            for (Element end : Word.all(node, "sectPr")) {
                String wanted =
                        Word.child(end, "pgSz").flatMap(it -> Word.value(it, "orient")).orElse("");
                Element whole = (Element) around.cloneNode(true);
                turn(whole, wanted.equals("landscape"));
                end.getParentNode().replaceChild(whole, end);
                follow(around);
            }
        }
    }

    private static void turn(Element section, boolean landscape) {
        DocxPage page = page(Optional.of(section)).turned(landscape);
        Element size =
                Word.child(section, "pgSz")
                        .orElseGet(() -> Word.create(section.getOwnerDocument(), "pgSz"));
        Word.set(size, "w", Integer.toString(page.width()));
        Word.set(size, "h", Integer.toString(page.height()));
        Word.set(size, "orient", landscape ? "landscape" : "portrait");
        if (size.getParentNode() == null) {
            section.insertBefore(size, Word.child(section, "pgMar").orElse(null));
        }
    }

    /** What comes after another part of the same section starts a page and is no first one. */
    private static void follow(Element section) {
        Word.child(section, "titlePg").ifPresent(Word::remove);
        Word.child(section, "pgNumType")
                .ifPresent(numbers -> numbers.removeAttributeNS(Word.NAMESPACE, "start"));
        Element type =
                Word.child(section, "type")
                        .orElseGet(() -> Word.create(section.getOwnerDocument(), "type"));
        Word.set(type, "val", "nextPage");
        if (type.getParentNode() == null) {
            section.insertBefore(type, afterReferences(section));
        }
    }

    private static Node afterReferences(Element section) {
        List<String> before =
                List.of("headerReference", "footerReference", "footnotePr", "endnotePr");
        return Word.children(section).stream()
                .filter(child -> !before.contains(child.getLocalName()))
                .findFirst()
                .orElse(null);
    }

    /**
     * Puts the ends of sections that stand in the first and last paragraph of a part outside of it,
     * so that they are not repeated or left out with it.
     */
    static void keepApart(Element first, Element last) {
        Word.path(last, "pPr", "sectPr").ifPresent(end -> Word.insertAfter(holder(end), last));
        if (first != last) {
            Word.path(first, "pPr", "sectPr")
                    .ifPresent(end -> first.getParentNode().insertBefore(holder(end), first));
        }
    }

    /** Paragraph of no height that holds the end of a section. */
    private static Element holder(Element section) {
        Element paragraph = Word.create(section.getOwnerDocument(), "p");
        Element properties = Word.create(section.getOwnerDocument(), "pPr");
        Element spacing = Word.create(section.getOwnerDocument(), "spacing");
        Word.set(spacing, "before", "0");
        Word.set(spacing, "after", "0");
        Word.set(spacing, "line", "20");
        Word.set(spacing, "lineRule", "exact");
        properties.appendChild(spacing);
        properties.appendChild(section);
        paragraph.appendChild(properties);
        return paragraph;
    }

    /** Takes away an empty last page, when the text ends with a part that lies. */
    static void dropEmptyEnd(Element body) {
        Optional<Element> last = Word.child(body, "sectPr");
        if (last.isEmpty()) {
            return;
        }
        Node before = last.get().getPreviousSibling();
        while (before != null && !(before instanceof Element)) {
            before = before.getPreviousSibling();
        }
        if (before instanceof Element paragraph
                && Word.is(paragraph, "p")
                && Word.text(paragraph).isEmpty()) {
            Word.path(paragraph, "pPr", "sectPr")
                    .ifPresent(
                            section -> {
                                body.replaceChild(section, last.get());
                                Word.remove(paragraph);
                            });
        }
    }
}
