// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import org.kogai.document.poi.wordml.Alternatives;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.XMLConstants;

/**
 * Markup compatibility (ECMA-376 part 3): programs write what only newer ones know in namespaces
 * that older ones may ignore, and offer them a fallback. The types of the standard are those of the
 * older ones.
 */
final class Compatibility {
    private static final String NAMESPACE = Alternatives.NAMESPACE;

    private final Set<String> ignorable;

    private Compatibility(Set<String> ignorable) {
        this.ignorable = ignorable;
    }

    /** The part as a program reads it that knows the standard only; the part itself stays. */
    static Document asOlderProgramsRead(Document part) {
        Element root = part.getDocumentElement();
        Set<String> ignorable = new HashSet<>();
        ignorable.add(NAMESPACE);
        // Excel keeps spaces by xml:space, which the types do not foresee there.
        ignorable.add(XMLConstants.XML_NS_URI);
        for (String prefix : root.getAttributeNS(NAMESPACE, "Ignorable").split("\\s+")) {
            String namespace = prefix.isEmpty() ? null : root.lookupNamespaceURI(prefix);
            if (namespace != null) {
                ignorable.add(namespace);
            }
        }
        Document copy = (Document) part.cloneNode(true);
        new Compatibility(ignorable).read(copy.getDocumentElement());
        return copy;
    }

    private void read(Element element) {
        if ("buSzPct".equals(element.getLocalName())) {
            percent(element);
        }
        attributes(element).stream()
                .filter(attribute -> ignorable.contains(attribute.getNamespaceURI()))
                .forEach(element::removeAttributeNode);
        for (Element child : Dom.children(element).toList()) {
            if (Dom.is(child, NAMESPACE, "AlternateContent")) {
                fallBack(element, child);
            } else if (ignorable.contains(child.getNamespaceURI())) {
                element.removeChild(child);
            } else {
                read(child);
            }
        }
    }

    /** Sizes of bullets: the types know only the newer form, 45% for 45000. */
    private static void percent(Element bullet) {
        String size = bullet.getAttribute("val");
        if (size.matches("\\d{5,6}")) {
            bullet.setAttribute("val", Integer.parseInt(size) / 1000 + "%");
        }
    }

    private void fallBack(Element parent, Element alternatives) {
        Dom.child(alternatives, NAMESPACE, "Fallback")
                .ifPresent(
                        fallback -> {
                            read(fallback);
                            for (Element child : Dom.children(fallback).toList()) {
                                parent.insertBefore(child, alternatives);
                            }
                        });
        parent.removeChild(alternatives);
    }

    private static List<Attr> attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        List<Attr> list = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (attribute instanceof Attr one && one.getNamespaceURI() != null) {
                list.add(one);
            }
        }
        return list;
    }
}
