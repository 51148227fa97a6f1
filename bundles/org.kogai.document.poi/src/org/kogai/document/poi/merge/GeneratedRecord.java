// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file remembers of its generation: digests of the pieces, in a custom XML part, which
 * programs keep when they save the file.
 *
 * @param whole digest of the file as it was generated; empty once a person has worked on it
 * @param edge digest of the header
 * @param pieces the pieces of the text
 */
record GeneratedRecord(String whole, String edge, List<Generated> pieces) {
    private static final String NAMESPACE = "https://kogai.org/generated/1";
    private static final String KIND = "customXml";
    private static final String PROPERTIES_TYPE =
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private static final byte[] PROPERTIES =
            """
            <ds:datastoreItem ds:itemID="{6B6F6761-6900-4000-8000-67656E657261}"
                xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">
              <ds:schemaRefs><ds:schemaRef ds:uri="https://kogai.org/generated/1"/></ds:schemaRefs>
            </ds:datastoreItem>
            """
                    .getBytes(StandardCharsets.US_ASCII);

    GeneratedRecord {
        pieces = List.copyOf(pieces);
    }

    /** What a file remembers; nothing when it was not generated. */
    static Optional<GeneratedRecord> of(OpenDocx docx) throws IOException {
        for (PackagePart part : docx.parts().all(KIND)) {
            Element root = XmlPart.of(part).xml().getDocumentElement();
            if (NAMESPACE.equals(root.getNamespaceURI())) {
                return Optional.of(
                        new GeneratedRecord(
                                root.getAttribute("whole"),
                                root.getAttribute("header"),
                                read(root)));
            }
        }
        return Optional.empty();
    }

    private static List<Generated> read(Element parent) {
        List<Generated> pieces = new ArrayList<>();
        for (Element piece : Word.children(parent)) {
            String level = piece.getAttribute("level");
            String digest = piece.getAttribute("digest");
            pieces.add(
                    new Generated(
                            Piece.Kind.valueOf(piece.getLocalName().toUpperCase(Locale.ROOT)),
                            level.matches("[1-9]") ? Integer.parseInt(level) : 0,
                            digest,
                            piece.hasAttribute("key") ? piece.getAttribute("key") : digest,
                            piece.hasAttribute("offered"),
                            read(piece)));
        }
        return pieces;
    }

    /** Lets a file remember this instead of what it remembers now. */
    void write(OpenDocx docx) throws IOException {
        remove(docx);
        Document xml =
                XmlPart.parse(
                        ("<generated xmlns=\"" + NAMESPACE + "\"/>")
                                .getBytes(StandardCharsets.US_ASCII));
        Element root = xml.getDocumentElement();
        if (!whole.isEmpty()) {
            root.setAttribute("whole", whole);
        }
        root.setAttribute("header", edge);
        write(pieces, root);
        int number = free(docx);
        PackagePart part = docx.add(name("item", number), "application/xml");
        docx.parts()
                .main()
                .addRelationship(part.getPartName(), TargetMode.INTERNAL, Parts.RELATIONS + KIND);
        new XmlPart(part, xml).save();
        // Without properties some programs drop the part when they save the file.
        PackagePart properties = docx.add(name("itemProps", number), PROPERTIES_TYPE);
        part.addRelationship(
                properties.getPartName(), TargetMode.INTERNAL, Parts.RELATIONS + "customXmlProps");
        new XmlPart(properties, XmlPart.parse(PROPERTIES)).save();
    }

    private static void write(List<Generated> pieces, Element parent) {
        for (Generated piece : pieces) {
            Element element =
                    parent.getOwnerDocument()
                            .createElementNS(
                                    NAMESPACE, piece.kind().name().toLowerCase(Locale.ROOT));
            if (piece.level() > 0) {
                element.setAttribute("level", Integer.toString(piece.level()));
            }
            element.setAttribute("digest", piece.fingerprint());
            if (!piece.key().equals(piece.fingerprint())) {
                element.setAttribute("key", piece.key());
            }
            if (piece.offered()) {
                element.setAttribute("offered", "true");
            }
            write(piece.rows(), element);
            parent.appendChild(element);
        }
    }

    private static void remove(OpenDocx docx) throws IOException {
        for (PackagePart part : docx.parts().all(KIND)) {
            Element root = XmlPart.of(part).xml().getDocumentElement();
            if (NAMESPACE.equals(root.getNamespaceURI())) {
                docx.related(part).forEach(docx::remove);
                docx.parts().unrelate(part);
                docx.remove(part);
            }
        }
    }

    private static int free(OpenDocx docx) {
        int number = 1;
        while (docx.holds(name("item", number)) || docx.holds(name("itemProps", number))) {
            number++;
        }
        return number;
    }

    private static PackagePartName name(String stem, int number) {
        try {
            return PackagingURIHelper.createPartName("/customXml/" + stem + number + ".xml");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Digest of everything in a file but what it remembers and its properties. */
    static String digest(OpenDocx docx) throws IOException {
        StringBuilder all = new StringBuilder();
        for (PackagePart part : docx.all()) {
            String name = part.getPartName().getName();
            if (!name.startsWith("/customXml/") && !name.startsWith("/docProps/")) {
                try (InputStream in = part.getInputStream()) {
                    String digest = Digest.of(in.readAllBytes());
                    all.append(name).append(' ').append(digest).append('\n');
                }
            }
        }
        return Digest.of(all.toString());
    }
}
