// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** Reads the parts of a written office file as plain XML, as any other program would. */
final class OfficeParts {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** What writes a file. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private OfficeParts() {}

    static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    static OfficeParts of(Writing writing) throws IOException {
        OfficeParts file = new OfficeParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(writing)))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                file.parts.put(e.getName(), zip.readAllBytes());
            }
        }
        return file;
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    byte[] bytes(String part) {
        return parts.get(part);
    }

    String text(String part) {
        return new String(parts.get(part), java.nio.charset.StandardCharsets.UTF_8);
    }

    Element xml(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(part)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(part, e);
        }
    }

    /** All elements of this name at any depth, in order. */
    static List<Element> all(Element below, String name) {
        NodeList found = below.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static Element first(Element below, String name) {
        return all(below, name).get(0);
    }

    static String words(Element element, String name) {
        StringBuilder words = new StringBuilder();
        all(element, name).forEach(text -> words.append(text.getTextContent()));
        return words.toString();
    }
}
