// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.kogai.document.poi.wordml.Digest;
import org.w3c.dom.Element;

/**
 * Piece of a document that is kept or replaced as a whole: a paragraph, a table, a row of one.
 *
 * @param element where it stands
 * @param kind what it is
 * @param level level of a heading, from 1; 0 for anything else
 * @param own what it says, without numbers that follow from the rest of the document
 * @param all what it says
 * @param key what it is recognised by among its neighbours
 * @param offered whether it was offered in place of a generated piece, and nobody has decided yet
 */
record Piece(
        Element element,
        Kind kind,
        int level,
        String own,
        String all,
        String key,
        boolean offered) {
    /** What a piece is. */
    enum Kind {
        /** Paragraph, or what a person made of some. */
        TEXT,
        /** Table. */
        TABLE,
        /** Row of a table. */
        ROW,
        /** End of a section, where the form of its pages is told. */
        SECTION,
        /** Table of contents. */
        CONTENTS
    }

    String fingerprint() {
        return Digest.of(own);
    }

    boolean isBlank() {
        return own.isEmpty();
    }
}
