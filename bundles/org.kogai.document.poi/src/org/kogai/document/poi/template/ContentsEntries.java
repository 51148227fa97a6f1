// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.kogai.document.Text;
import org.kogai.document.poi.DocxFragment;
import org.kogai.document.poi.wordml.StyleNames;
import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Headings of a finished text for its table of contents, each with a bookmark. */
final class ContentsEntries {
    static final int DEPTH = 2;
    private static final String ANCHOR = "contents_";

    private final List<DocxFragment.Entry> list = new ArrayList<>();

    /**
     * Reads the headings.
     *
     * @param body the text, which gets bookmarks
     * @param language BCP 47 tag of the text
     */
    ContentsEntries(Element body, StyleNames styles, Optional<Document> lists, String language) {
        ListNumbers numbers = new ListNumbers(styles, lists);
        for (Element paragraph : Word.all(body, "p")) {
            String number = numbers.next(paragraph);
            int level = styles.headingLevel(paragraph);
            String text = Word.text(paragraph).strip();
            if (level > 0 && level <= DEPTH && !text.isEmpty() && isInText(paragraph)) {
                list.add(
                        new DocxFragment.Entry(
                                level,
                                number,
                                anchor(paragraph),
                                List.of(Text.plain(text, language))));
            }
        }
    }

    private static boolean isInText(Element paragraph) {
        return Word.around(paragraph, "tbl").isEmpty()
                && Word.around(paragraph, "txbxContent").isEmpty();
    }

    List<DocxFragment.Entry> list() {
        return list;
    }

    private String anchor(Element heading) {
        return Word.child(heading, "bookmarkStart")
                .flatMap(bookmark -> Word.value(bookmark, "name"))
                .orElseGet(() -> mark(heading));
    }

    private String mark(Element heading) {
        String name = ANCHOR + (list.size() + 1);
        // Ids are given when the whole document stands; these pair start and end until then.
        Element start = Word.create(heading.getOwnerDocument(), "bookmarkStart");
        Word.set(start, "id", name);
        Word.set(start, "name", name);
        Element end = Word.create(heading.getOwnerDocument(), "bookmarkEnd");
        Word.set(end, "id", name);
        Node first = Word.child(heading, "pPr").map(Node::getNextSibling).orElse(null);
        heading.insertBefore(
                start, Word.child(heading, "pPr").isPresent() ? first : heading.getFirstChild());
        heading.appendChild(end);
        return name;
    }
}
