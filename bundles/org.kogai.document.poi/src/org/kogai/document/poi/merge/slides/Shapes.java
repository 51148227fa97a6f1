// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads shapes of slides. */
final class Shapes {
    private static final Set<String> KINDS = Set.of("sp", "cxnSp", "graphicFrame", "grpSp", "pic");
    private static final Set<String> NOTHING = Set.of("", "0", "none");

    private Shapes() {}

    static boolean isShape(Element element) {
        return KINDS.contains(element.getLocalName());
    }

    static boolean isGroup(Element element) {
        return element.getLocalName().equals("grpSp");
    }

    /** All shapes of a slide, in drawing order, groups before what is in them. */
    static List<Element> all(Element root) {
        return Word.all(root, Shapes::isShape);
    }

    /** What tells a shape from the others of its slide and is the same in every generation. */
    static String key(Element shape) {
        return holder(shape)
                .map(it -> "ph " + it.getAttribute("type") + " " + it.getAttribute("idx"))
                .orElseGet(() -> properties(shape).getAttribute("name"));
    }

    static Element properties(Element shape) {
        return first(shape, "cNvPr").orElseThrow(() -> new IllegalArgumentException("no name"));
    }

    static Optional<Element> holder(Element shape) {
        return isGroup(shape) ? Optional.empty() : first(shape, "ph");
    }

    static Optional<Element> first(Element root, String name) {
        return Word.all(root, one -> name.equals(one.getLocalName())).stream().findFirst();
    }

    /** Words of a shape; of a table a line for each row. What a program counts is left out. */
    static String text(Element shape) {
        if (isGroup(shape)) {
            return "";
        }
        List<Element> rows = Word.all(shape, one -> one.getLocalName().equals("tr"));
        if (!rows.isEmpty()) {
            return rows.stream()
                    .map(
                            row ->
                                    Word.children(row).stream()
                                            .map(Shapes::paragraphs)
                                            .collect(Collectors.joining(" | ")))
                    .collect(Collectors.joining("\n"));
        }
        return paragraphs(shape);
    }

    private static String paragraphs(Element root) {
        return Word.all(root, one -> one.getLocalName().equals("p")).stream()
                .map(Shapes::words)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        for (Element child : Word.children(paragraph)) {
            if (child.getLocalName().equals("br")) {
                words.append('\n');
            } else if (child.getLocalName().equals("r")) {
                first(child, "t").ifPresent(text -> words.append(text.getTextContent()));
            }
        }
        return words.toString();
    }

    /** Form, fill and line of a shape. */
    static String look(Element shape) {
        return Word.children(shape).stream()
                .filter(child -> child.getLocalName().endsWith("spPr"))
                .flatMap(child -> Word.children(child).stream())
                .filter(child -> !child.getLocalName().equals("xfrm"))
                .map(Shapes::canonical)
                .collect(Collectors.joining());
    }

    /** Look of the first words of a shape. */
    static String lettering(Element shape) {
        return isGroup(shape) ? "" : run(shape).map(Shapes::canonical).orElse("");
    }

    static Optional<Element> run(Element shape) {
        return Word.all(shape, one -> one.getLocalName().equals("rPr")).stream().findFirst();
    }

    /** An element as text that does not depend on what programs write though it means nothing. */
    private static String canonical(Element element) {
        TreeMap<String, String> attributes = new TreeMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            String name = all.item(i).getNodeName();
            String value = all.item(i).getNodeValue();
            if (!name.startsWith("xmlns") && !NOTHING.contains(value) && !isPassing(name)) {
                attributes.put(name, value);
            }
        }
        return element.getLocalName()
                + attributes
                + Word.children(element).stream()
                        .map(Shapes::canonical)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    /** What programs note while a person types. */
    private static boolean isPassing(String attribute) {
        return Set.of("lang", "dirty", "err", "altLang", "strike", "u").contains(attribute);
    }
}
