// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.wordml;

import org.w3c.dom.Element;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes ids and names unique again over all texts of a document, after parts were repeated and
 * chapters were put in.
 */
public final class Ids {
    private static final String WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private final Set<String> bookmarkNames = new HashSet<>();
    private final Set<String> paragraphs = new HashSet<>();
    private final Set<String> controls = new HashSet<>();
    private int bookmarks;
    private int drawings;

    /** Numbers the bookmarks and drawings of a text; a copy of a bookmark goes. */
    public void renew(Element root) {
        bookmarks(root);
        for (Element drawing : Word.all(root, Ids::isDrawing)) {
            drawings++;
            drawing.setAttribute("id", Integer.toString(drawings));
        }
        for (Element element : Word.all(root, "p")) {
            dropRepeated(element, "paraId");
        }
        for (Element properties : Word.all(root, "sdtPr")) {
            Word.child(properties, "id")
                    .filter(id -> !controls.add(Word.value(id)))
                    .ifPresent(Word::remove);
        }
    }

    public boolean isBookmark(String name) {
        return bookmarkNames.contains(name);
    }

    private void bookmarks(Element root) {
        Map<String, String> open = new HashMap<>();
        for (Element mark : Word.all(root, Ids::isBookmark)) {
            String id = Word.value(mark, "id").orElse("");
            if (Word.is(mark, "bookmarkEnd")) {
                String renewed = open.remove(id);
                if (renewed == null) {
                    Word.remove(mark);
                } else {
                    Word.set(mark, "id", renewed);
                }
            } else if (bookmarkNames.add(Word.value(mark, "name").orElse(""))) {
                String renewed = Integer.toString(bookmarks++);
                open.put(id, renewed);
                Word.set(mark, "id", renewed);
            } else {
                Word.remove(mark);
            }
        }
    }

    private void dropRepeated(Element paragraph, String attribute) {
        if (paragraph.hasAttributeNS(WORD_2010, attribute)
                && !paragraphs.add(paragraph.getAttributeNS(WORD_2010, attribute))) {
            paragraph.removeAttributeNS(WORD_2010, attribute);
        }
    }

    private static boolean isBookmark(Element element) {
        return Word.is(element, "bookmarkStart") || Word.is(element, "bookmarkEnd");
    }

    private static boolean isDrawing(Element element) {
        return "docPr".equals(element.getLocalName());
    }

    /** Gives the bookmarks of a piece ids that no other has, until all are numbered. */
    public static void setApart(List<Element> piece, String prefix) {
        for (Element root : piece) {
            for (Element mark : Word.all(root, Ids::isBookmark)) {
                Word.set(mark, "id", prefix + Word.value(mark, "id").orElse(""));
            }
        }
    }
}
