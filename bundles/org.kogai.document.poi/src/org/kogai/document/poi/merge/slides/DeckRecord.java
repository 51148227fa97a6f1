// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.kogai.document.poi.wordml.Digest;
import org.kogai.document.poi.wordml.Parts;
import org.kogai.document.poi.wordml.Word;
import org.kogai.document.poi.wordml.XmlPart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a deck remembers of its generation, in a custom XML part: PowerPoint and LibreOffice keep
 * it.
 *
 * @param whole digest of the deck as it was generated; empty once it was merged
 * @param slides its slides
 */
record DeckRecord(String whole, List<SlideRecord> slides) {
    private static final String NAMESPACE = "https://kogai.org/generated/slides/1";
    private static final String KIND = "customXml";
    private static final String PROPERTIES_TYPE =
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private static final byte[] PROPERTIES =
            """
            <ds:datastoreItem ds:itemID="{6B6F6761-6900-4000-8000-736C69646573}"
                xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">
              <ds:schemaRefs>
                <ds:schemaRef ds:uri="https://kogai.org/generated/slides/1"/>
              </ds:schemaRefs>
            </ds:datastoreItem>
            """
                    .getBytes(StandardCharsets.US_ASCII);

    DeckRecord {
        slides = List.copyOf(slides);
    }

    /**
     * Describes a deck that was just generated. Slides with the same title are told apart by order.
     */
    static DeckRecord of(OpenDeck deck) throws IOException {
        Map<String, Integer> seen = new HashMap<>();
        List<SlideRecord> slides =
                deck.slides().stream()
                        .map(
                                slide -> {
                                    String title =
                                            slide.title().replaceFirst(" \\(\\d+/\\d+\\)$", "");
                                    int number = seen.merge(title, 1, Integer::sum);
                                    return SlideRecord.of(Digest.of(title) + "-" + number, slide);
                                })
                        .toList();
        return new DeckRecord(deck.digest(), slides);
    }

    DeckRecord merged() {
        return new DeckRecord("", slides);
    }

    /** What a deck remembers; nothing when it was not generated. */
    static Optional<DeckRecord> in(OpenDeck deck) throws IOException {
        Optional<XmlPart> part = part(deck);
        return part.map(it -> read(it.xml().getDocumentElement()));
    }

    private static Optional<XmlPart> part(OpenDeck deck) throws IOException {
        // LibreOffice lets the package refer to the part instead of the presentation.
        for (PackagePart part : deck.named("/customXml/item\\d+\\.xml")) {
            XmlPart xml = XmlPart.of(part);
            if (NAMESPACE.equals(xml.xml().getDocumentElement().getNamespaceURI())) {
                return Optional.of(xml);
            }
        }
        return Optional.empty();
    }

    private static DeckRecord read(Element root) {
        return new DeckRecord(
                root.getAttribute("whole"),
                Word.children(root).stream()
                        .map(
                                slide ->
                                        new SlideRecord(
                                                slide.getAttribute("key"),
                                                slide.getAttribute("title"),
                                                slide.getAttribute("notes"),
                                                Word.children(slide).stream()
                                                        .map(DeckRecord::shape)
                                                        .toList()))
                        .toList());
    }

    private static ShapeRecord shape(Element shape) {
        return new ShapeRecord(
                shape.getAttribute("key"),
                shape.getAttribute("text"),
                shape.getAttribute("look"),
                shape.getAttribute("lettering"),
                new Place(shape.getAttribute("place")));
    }

    /** Lets a deck remember this instead of what it remembers now. */
    void write(OpenDeck deck) throws IOException {
        Document xml =
                XmlPart.parse(
                        ("<generated xmlns=\"" + NAMESPACE + "\"/>")
                                .getBytes(StandardCharsets.US_ASCII));
        Element root = xml.getDocumentElement();
        root.setAttribute("whole", whole);
        for (SlideRecord slide : slides) {
            Element element = add(root, "slide");
            element.setAttribute("key", slide.key());
            element.setAttribute("title", slide.title());
            element.setAttribute("notes", slide.notes());
            for (ShapeRecord shape : slide.shapes()) {
                Element one = add(element, "shape");
                one.setAttribute("key", shape.key());
                one.setAttribute("text", shape.text());
                one.setAttribute("look", shape.look());
                one.setAttribute("lettering", shape.lettering());
                one.setAttribute("place", shape.place().numbers());
            }
        }
        Optional<XmlPart> known = part(deck);
        if (known.isPresent()) {
            new XmlPart(known.get().part(), xml).save();
        } else {
            add(deck, xml);
        }
    }

    private static Element add(Element parent, String name) {
        Element element = parent.getOwnerDocument().createElementNS(NAMESPACE, name);
        parent.appendChild(element);
        return element;
    }

    private static void add(OpenDeck deck, Document xml) throws IOException {
        int number = 1;
        while (deck.holds(name("item", number)) || deck.holds(name("itemProps", number))) {
            number++;
        }
        PackagePart part = deck.add(name("item", number), "application/xml");
        deck.main()
                .addRelationship(part.getPartName(), TargetMode.INTERNAL, Parts.RELATIONS + KIND);
        new XmlPart(part, xml).save();
        // Without properties some programs drop the part when they save the file.
        PackagePart properties = deck.add(name("itemProps", number), PROPERTIES_TYPE);
        part.addRelationship(
                properties.getPartName(), TargetMode.INTERNAL, Parts.RELATIONS + "customXmlProps");
        new XmlPart(properties, XmlPart.parse(PROPERTIES)).save();
    }

    private static PackagePartName name(String stem, int number) {
        try {
            return PackagingURIHelper.createPartName("/customXml/" + stem + number + ".xml");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
