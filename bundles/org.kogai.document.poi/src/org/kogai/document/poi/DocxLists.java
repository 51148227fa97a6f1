// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.Document.Numbering;

/** Numbers of headings and the bullet. */
final class DocxLists {
    private static final int LEVELS = 3;

    private DocxLists() {}

    static byte[] of(Numbering numbering) {
        Xml xml = new Xml().open("w:numbering", "xmlns:w", Docx.NAMESPACE);
        headings(xml, numbering);
        bullets(xml);
        list(xml, Docx.HEADINGS);
        list(xml, Docx.BULLETS);
        return xml.close().bytes();
    }

    private static void headings(Xml xml, Numbering numbering) {
        xml.open("w:abstractNum", "w:abstractNumId", Docx.HEADINGS);
        xml.leaf("w:multiLevelType", "w:val", "multilevel");
        for (int level = 1; level <= LEVELS; level++) {
            boolean chapter = level == 1 && numbering == Numbering.CHAPTER;
            int indent = chapter ? 0 : 425 + 142 * level;
            xml.open("w:lvl", "w:ilvl", level - 1)
                    .leaf("w:start", "w:val", 1)
                    .leaf("w:numFmt", "w:val", "decimal")
                    .leaf("w:pStyle", "w:val", "Heading" + level)
                    .leaf("w:suff", "w:val", chapter ? "space" : "tab")
                    .leaf("w:lvlText", "w:val", pattern(level, chapter))
                    .leaf("w:lvlJc", "w:val", "left")
                    .open("w:pPr")
                    .leaf("w:ind", "w:left", indent, "w:hanging", indent)
                    .close(2);
        }
        xml.close();
    }

    private static String pattern(int level, boolean chapter) {
        return chapter ? "第%1章" : "%1.%2.%3".substring(0, 3 * level - 1);
    }

    private static void bullets(Xml xml) {
        xml.open("w:abstractNum", "w:abstractNumId", Docx.BULLETS);
        xml.leaf("w:multiLevelType", "w:val", "singleLevel");
        xml.open("w:lvl", "w:ilvl", 0)
                .leaf("w:start", "w:val", 1)
                .leaf("w:numFmt", "w:val", "bullet")
                .leaf("w:pStyle", "w:val", "ListBullet")
                .leaf("w:lvlText", "w:val", "•")
                .leaf("w:lvlJc", "w:val", "left")
                .open("w:pPr")
                .leaf("w:ind", "w:left", 397, "w:hanging", 284)
                .close(3);
    }

    private static void list(Xml xml, int id) {
        xml.open("w:num", "w:numId", id).leaf("w:abstractNumId", "w:val", id).close();
    }
}
