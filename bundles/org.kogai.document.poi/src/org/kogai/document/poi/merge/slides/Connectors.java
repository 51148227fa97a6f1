// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import org.kogai.document.poi.wordml.Alternatives;
import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Connectors with corners stand twice on a slide, once as a shape for LibreOffice. While decks are
 * merged there is the connector only.
 */
final class Connectors {
    private Connectors() {}

    /** Leaves the connectors only. */
    static void unwrap(Element root) {
        for (Element both : Word.all(root, one -> is(one, "AlternateContent"))) {
            connector(both).ifPresent(it -> both.getParentNode().replaceChild(it, both));
        }
    }

    private static Optional<Element> connector(Element both) {
        return Word.children(both).stream()
                .filter(child -> is(child, "Choice"))
                .flatMap(choice -> Word.children(choice).stream())
                .filter(child -> child.getLocalName().equals("cxnSp"))
                .findFirst();
    }

    /** Puts the shapes beside the connectors. */
    static void wrap(Element root) {
        Set<String> ids = new HashSet<>();
        Shapes.all(root).forEach(shape -> ids.add(Shapes.properties(shape).getAttribute("id")));
        for (Element connector : Word.all(root, Connectors::isBentAlone)) {
            Document document = connector.getOwnerDocument();
            Element both = document.createElementNS(Alternatives.NAMESPACE, "mc:AlternateContent");
            Element choice = document.createElementNS(Alternatives.NAMESPACE, "mc:Choice");
            choice.setAttributeNS(
                    "http://www.w3.org/2000/xmlns/",
                    "xmlns:" + Alternatives.POWERPOINT_PREFIX,
                    Alternatives.POWERPOINT);
            choice.setAttribute("Requires", Alternatives.POWERPOINT_PREFIX);
            Element fallback = document.createElementNS(Alternatives.NAMESPACE, "mc:Fallback");
            connector.getParentNode().replaceChild(both, connector);
            both.appendChild(choice).appendChild(connector);
            both.appendChild(fallback).appendChild(shape(connector, ids));
        }
    }

    private static boolean isBentAlone(Element element) {
        return element.getLocalName().equals("cxnSp")
                && !is((Element) element.getParentNode(), "Choice")
                && Shapes.first(element, "prstGeom")
                        .filter(it -> it.getAttribute("prst").matches("(bent|curved)Connector\\d"))
                        .isPresent();
    }

    private static Element shape(Element connector, Set<String> ids) {
        Document document = connector.getOwnerDocument();
        Element shape = (Element) connector.cloneNode(true);
        for (Element part : Word.all(shape, one -> one.getLocalName().contains("xnSp"))) {
            String name = part.getLocalName().replace("CxnSp", "Sp").replace("cxnSp", "sp");
            if (name.equals("cNvSpPr")) {
                List.copyOf(Word.children(part)).forEach(Word::remove);
            }
            Element renamed =
                    (Element) document.renameNode(part, part.getNamespaceURI(), "p:" + name);
            shape = part == shape ? renamed : shape;
        }
        Element properties = Shapes.properties(shape);
        long id = Long.parseLong(properties.getAttribute("id")) + 1;
        while (!ids.add(Long.toString(id))) {
            id++;
        }
        properties.setAttribute("id", Long.toString(id));
        return shape;
    }

    /** The connector again in the look of the shape that LibreOffice made of it. */
    static Element revived(Element shape, Element connector) {
        Element now = (Element) shape.getOwnerDocument().importNode(connector, true);
        Shapes.properties(now).setAttribute("id", Shapes.properties(shape).getAttribute("id"));
        Form.replace(now, shape, "spPr");
        shape.getParentNode().replaceChild(now, shape);
        return now;
    }

    private static boolean is(Element element, String name) {
        return element.getLocalName().equals(name)
                && Alternatives.NAMESPACE.equals(element.getNamespaceURI());
    }
}
