// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.kogai.document.poi.wordml.Digest;
import org.kogai.document.poi.wordml.StyleNames;
import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a text into its pieces. */
final class Pieces {
    private final StyleNames styles;
    private final Visible visible;

    Pieces(StyleNames styles, Visible visible) {
        this.styles = styles;
        this.visible = visible;
    }

    /** Pieces of a body, without the form of its last pages. */
    List<Piece> of(Element body) {
        List<Piece> pieces = new ArrayList<>();
        for (Element child : Word.children(body)) {
            if (Word.is(child, "p")) {
                paragraph(child, pieces);
            } else if (Word.is(child, "tbl")) {
                pieces.add(table(child));
            } else if (isContents(child)) {
                pieces.add(contents(child));
            } else if (!Word.is(child, "sectPr")) {
                pieces.add(text(child, 0));
            }
        }
        return pieces;
    }

    /** Rows of a table. */
    List<Piece> rows(Element table) {
        return Word.children(table).stream()
                .filter(child -> Word.is(child, "tr") || Word.is(child, "sdt"))
                .map(row -> piece(row, Piece.Kind.ROW, 0))
                .toList();
    }

    private void paragraph(Element paragraph, List<Piece> pieces) {
        Optional<Element> end = Word.path(paragraph, "pPr", "sectPr");
        if (end.isEmpty()) {
            pieces.add(text(paragraph, styles.headingLevel(paragraph)));
            return;
        }
        Element section = paragraph;
        if (!visible.all(paragraph).isEmpty()) {
            // Some programs let a paragraph with words end a section.
            section = (Element) paragraph.cloneNode(false);
            Element properties = Word.create(paragraph.getOwnerDocument(), "pPr");
            section.appendChild(properties);
            properties.appendChild(end.get());
            Word.insertAfter(section, paragraph);
            pieces.add(text(paragraph, styles.headingLevel(paragraph)));
        }
        String form =
                Word.child(end.get(), "pgSz")
                        .flatMap(size -> Word.value(size, "orient"))
                        .orElse("");
        String key = "section " + (form.equals("landscape") ? form : "portrait");
        pieces.add(new Piece(section, Piece.Kind.SECTION, 0, key, key, key, false));
    }

    private Piece text(Element element, int level) {
        return piece(element, Piece.Kind.TEXT, level);
    }

    private Piece piece(Element element, Piece.Kind kind, int level) {
        String own = visible.own(element);
        return new Piece(
                element,
                kind,
                level,
                own,
                visible.all(element),
                Digest.of(own),
                Tracked.isOffered(element));
    }

    private Piece table(Element table) {
        String first = Word.child(table, "tr").map(visible::own).orElse("");
        return new Piece(
                table,
                Piece.Kind.TABLE,
                0,
                visible.own(table),
                visible.all(table),
                "table " + Digest.of(first),
                false);
    }

    /** Its page numbers are Word's, so that entries alone tell whether it is up to date. */
    private Piece contents(Element contents) {
        String own = visible.own(contents);
        return new Piece(contents, Piece.Kind.CONTENTS, 0, own, own, "contents", false);
    }

    private static boolean isContents(Element element) {
        return Word.is(element, "sdt")
                && Word.path(element, "sdtPr", "docPartObj")
                        .flatMap(part -> Word.child(part, "docPartGallery"))
                        .filter(gallery -> Word.value(gallery).equals("Table of Contents"))
                        .isPresent();
    }
}
