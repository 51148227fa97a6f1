// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words of Office Open XML and how to find them in a tree. */
final class Dom {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String WORD_DRAWING =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String SLIDE = "http://schemas.openxmlformats.org/presentationml/2006/main";
    static final String SHEET_DRAWING =
            "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Dom() {}

    /** All elements of this name below an element, in the order of the text. */
    static Stream<Element> elements(Element root, String namespace, String localName) {
        return stream(root.getElementsByTagNameNS(namespace, localName));
    }

    /** Element children, in order. */
    static Stream<Element> children(Element parent) {
        return stream(parent.getChildNodes());
    }

    static Optional<Element> child(Element parent, String namespace, String localName) {
        return children(parent).filter(child -> is(child, namespace, localName)).findFirst();
    }

    static boolean is(Node node, String namespace, String localName) {
        return namespace.equals(node.getNamespaceURI()) && localName.equals(node.getLocalName());
    }

    /** The words of a paragraph or text body of Word, PowerPoint or Excel. */
    static String text(Element element) {
        return Stream.of(WORD, DRAWING, SHEET)
                .flatMap(namespace -> elements(element, namespace, "t"))
                .map(Node::getTextContent)
                .collect(Collectors.joining());
    }

    private static Stream<Element> stream(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
