// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import java.util.List;

/**
 * What a file remembers of a piece that was generated into it.
 *
 * @param kind what it is
 * @param level level of a heading, from 1; 0 for anything else
 * @param fingerprint digest of what it says
 * @param key what it is recognised by among its neighbours
 * @param offered whether a person's version was offered in its place
 * @param rows rows of a table
 */
record Generated(
        Piece.Kind kind,
        int level,
        String fingerprint,
        String key,
        boolean offered,
        List<Generated> rows) {
    Generated {
        rows = List.copyOf(rows);
    }

    static Generated of(Piece piece, boolean offered, List<Generated> rows) {
        return new Generated(
                piece.kind(), piece.level(), piece.fingerprint(), piece.key(), offered, rows);
    }

    /** Remembers everything that was generated into a file. */
    static List<Generated> all(OpenDocx docx) {
        Pieces cut = docx.pieces();
        return cut.of(docx.body()).stream()
                .map(piece -> of(piece, false, rows(piece, cut)))
                .toList();
    }

    /** The rows of a table as they were generated; none for anything else. */
    static List<Generated> rows(Piece piece, Pieces cut) {
        return piece.kind() == Piece.Kind.TABLE
                ? cut.rows(piece.element()).stream().map(row -> of(row, false, List.of())).toList()
                : List.of();
    }
}
