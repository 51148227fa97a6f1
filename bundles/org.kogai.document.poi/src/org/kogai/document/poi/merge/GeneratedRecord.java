// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
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
record GeneratedRecord(String whole, String edge, List<Generated> pieces) implements Memory {
    private static final GeneratedXml XML =
            new GeneratedXml(
                    "https://kogai.org/generated/1", "{6B6F6761-6900-4000-8000-67656E657261}");

    GeneratedRecord {
        pieces = List.copyOf(pieces);
    }

    /** What a file remembers; nothing when it was not generated. */
    static Optional<GeneratedRecord> of(OpenDocx docx) throws IOException {
        return XML.in(docx)
                .map(
                        root ->
                                new GeneratedRecord(
                                        root.getAttribute("whole"),
                                        root.getAttribute("header"),
                                        read(root)));
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
        Document xml = XML.empty();
        Element root = xml.getDocumentElement();
        if (!whole.isEmpty()) {
            root.setAttribute("whole", whole);
        }
        root.setAttribute("header", edge);
        write(pieces, root);
        XML.write(xml, docx);
    }

    private static void write(List<Generated> pieces, Element parent) {
        for (Generated piece : pieces) {
            Element element = XML.add(parent, piece.kind().name().toLowerCase(Locale.ROOT));
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
        }
    }
}
