// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.kogai.document.poi.wordml.Parts;
import org.kogai.document.poi.wordml.XmlPart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The custom XML part in which a file remembers what was generated into it: Word, PowerPoint and
 * LibreOffice keep it.
 *
 * @param namespace namespace of its elements
 * @param id its identity among custom XML parts, a GUID in braces
 */
public record GeneratedXml(String namespace, String id) {
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private static final String PROPERTIES =
            """
            <ds:datastoreItem ds:itemID="%s"
                xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">
              <ds:schemaRefs><ds:schemaRef ds:uri="%s"/></ds:schemaRefs>
            </ds:datastoreItem>
            """;

    /** Content that remembers nothing yet. */
    public Document empty() {
        return parse("<generated xmlns=\"" + namespace + "\"/>");
    }

    /** Adds an element to such content. */
    public Element add(Element parent, String name) {
        Element element = parent.getOwnerDocument().createElementNS(namespace, name);
        parent.appendChild(element);
        return element;
    }

    /** What a file remembers; nothing when it was not generated. */
    public Optional<Element> in(OpenFile file) throws IOException {
        return part(file).map(part -> part.xml().getDocumentElement());
    }

    private Optional<XmlPart> part(OpenFile file) throws IOException {
        // Not by relations: LibreOffice lets the package refer to the part of a deck.
        for (PackagePart part : file.all()) {
            if (part.getPartName().getName().matches("/customXml/item\\d+\\.xml")) {
                XmlPart xml = XmlPart.of(part);
                if (namespace.equals(xml.xml().getDocumentElement().getNamespaceURI())) {
                    return Optional.of(xml);
                }
            }
        }
        return Optional.empty();
    }

    /** Lets a file remember this instead of what it remembers now. */
    public void write(Document content, OpenFile file) throws IOException {
        Optional<XmlPart> known = part(file);
        PackagePart part = known.isPresent() ? known.get().part() : add(file);
        new XmlPart(part, content).save();
    }

    private PackagePart add(OpenFile file) throws IOException {
        int number = 1;
        while (file.holds(name("item", number)) || file.holds(name("itemProps", number))) {
            number++;
        }
        PackagePart part = file.add(name("item", number), "application/xml");
        file.mainPart()
                .addRelationship(
                        part.getPartName(), TargetMode.INTERNAL, Parts.RELATIONS + "customXml");
        // Without properties some programs drop the part when they save the file.
        PackagePart properties = file.add(name("itemProps", number), TYPE);
        part.addRelationship(
                properties.getPartName(), TargetMode.INTERNAL, Parts.RELATIONS + "customXmlProps");
        new XmlPart(properties, parse(PROPERTIES.formatted(id, namespace))).save();
        return part;
    }

    private static Document parse(String xml) {
        return XmlPart.parse(xml.getBytes(StandardCharsets.US_ASCII));
    }

    private static PackagePartName name(String stem, int number) {
        try {
            return PackagingURIHelper.createPartName("/customXml/" + stem + number + ".xml");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
