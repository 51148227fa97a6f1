// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

/** Settings and the table of fonts with their substitutes. */
final class DocxSettings {
    private DocxSettings() {}

    static byte[] settings() {
        return new Xml()
                .open("w:settings", "xmlns:w", Docx.NAMESPACE)
                .leaf("w:zoom", "w:percent", 100)
                .leaf("w:defaultTabStop", "w:val", 840)
                .leaf("w:characterSpacingControl", "w:val", "compressPunctuation")
                .open("w:compat")
                .leaf(
                        "w:compatSetting",
                        "w:name",
                        "compatibilityMode",
                        "w:uri",
                        "http://schemas.microsoft.com/office/word",
                        "w:val",
                        15)
                .close()
                .leaf(
                        "w:themeFontLang",
                        "w:val",
                        Script.LATIN.locale(),
                        "w:eastAsia",
                        Script.EAST_ASIAN.locale(),
                        "w:bidi",
                        Script.KHMER.locale())
                .close()
                .bytes();
    }

    static byte[] fonts() {
        Xml xml = new Xml().open("w:fonts", "xmlns:w", Docx.NAMESPACE);
        font(xml, Fonts.LATIN, "Liberation Sans");
        font(xml, Fonts.EAST_ASIAN, "Noto Sans CJK JP");
        font(xml, Fonts.KHMER, "Leelawadee UI");
        font(xml, Fonts.LAO, "Leelawadee UI");
        return xml.close().bytes();
    }

    private static void font(Xml xml, String name, String substitute) {
        xml.open("w:font", "w:name", name)
                .leaf("w:altName", "w:val", substitute)
                .leaf("w:family", "w:val", "swiss")
                .leaf("w:pitch", "w:val", "variable")
                .close();
    }
}
