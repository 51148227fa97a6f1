// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.wordml;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Elements of WordprocessingML and how to find and change them in a tree. */
public final class Word {
    public static final String NAMESPACE =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Word() {}

    public static boolean is(Node node, String name) {
        return NAMESPACE.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    public static Element create(Document document, String name) {
        return document.createElementNS(NAMESPACE, "w:" + name);
    }

    public static Optional<String> value(Element element, String attribute) {
        return element.hasAttributeNS(NAMESPACE, attribute)
                ? Optional.of(element.getAttributeNS(NAMESPACE, attribute))
                : Optional.empty();
    }

    /** The attribute {@code w:val}, empty when there is none. */
    public static String value(Element element) {
        return element.getAttributeNS(NAMESPACE, "val");
    }

    public static void set(Element element, String attribute, String value) {
        element.setAttributeNS(NAMESPACE, "w:" + attribute, value);
    }

    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    public static Optional<Element> child(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).findFirst();
    }

    /** Child of a child and so on. */
    public static Optional<Element> path(Node parent, String first, String second) {
        return child(parent, first).flatMap(child -> child(child, second));
    }

    /** The element itself and all below it, in the order of the text. */
    public static List<Element> all(Node root, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        collect(root, wanted, found);
        return found;
    }

    public static List<Element> all(Node root, String name) {
        return all(root, element -> is(element, name));
    }

    private static void collect(Node node, Predicate<Element> wanted, List<Element> found) {
        if (node instanceof Element element && wanted.test(element)) {
            found.add(element);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, wanted, found);
        }
    }

    /** Nearest element of this name around a node. */
    public static Optional<Element> around(Node node, String name) {
        for (Node parent = node.getParentNode(); parent != null; parent = parent.getParentNode()) {
            if (is(parent, name)) {
                return Optional.of((Element) parent);
            }
        }
        return Optional.empty();
    }

    /** Nearest paragraph around a run. */
    public static Element paragraph(Node run) {
        return around(run, "p").orElseThrow();
    }

    public static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    public static void insertAfter(Node node, Node before) {
        before.getParentNode().insertBefore(node, before.getNextSibling());
    }

    /** Puts what an element holds in its place. */
    public static void unwrap(Element element) {
        while (element.getFirstChild() != null) {
            element.getParentNode().insertBefore(element.getFirstChild(), element);
        }
        remove(element);
    }

    /** The words below an element, without those of paragraphs in text boxes. */
    public static String text(Element element) {
        StringBuilder text = new StringBuilder();
        text(element, text);
        return text.toString();
    }

    private static void text(Node node, StringBuilder text) {
        if (is(node, "t")) {
            text.append(node.getTextContent());
        } else if (is(node, "tab") || is(node, "br") && !is(node.getParentNode(), "tabs")) {
            text.append(' ');
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!is(child, "txbxContent") && !is(child, "pPr")) {
                text(child, text);
            }
        }
    }

    /** Sets the words of a text, with its spaces. */
    public static void setText(Element text, String words) {
        text.setTextContent(words);
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }
}
