// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.time.LocalDate;
import java.util.List;

/**
 * Text document, ready to be written.
 *
 * @param title title, also in the file's properties
 * @param language BCP 47 tag of the language of the text
 * @param date date of the document, also in the file's properties
 * @param header words at the top of each page, empty for none
 * @param numbering how headings count
 * @param blocks content, in reading order
 */
public record Document(
        String title,
        String language,
        LocalDate date,
        String header,
        Numbering numbering,
        List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** The same document with other content. */
    Document with(List<Block> content) {
        return new Document(title, language, date, header, numbering, content);
    }

    /** The document without its citations and its list of sources. */
    public Document withoutCitations() {
        return new Uncited(this).document();
    }

    /** The document with the remark that what could not be confirmed was left out before. */
    public Document ofConfirmedOnly() {
        return ConfirmedOnly.remarked(this);
    }

    /** How headings count. */
    public enum Numbering {
        /** 1, 1.1, 1.1.1. */
        DECIMAL,
        /** 第1章, 1.1, 1.1.1. */
        CHAPTER
    }
}
