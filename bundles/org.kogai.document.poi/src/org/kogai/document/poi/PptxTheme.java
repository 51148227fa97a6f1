// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

/** Colours and fonts that a person can choose in PowerPoint. */
final class PptxTheme {
    private static final String[][] COLORS = {
        {"dk1", "000000"},
        {"lt1", "FFFFFF"},
        {"dk2", "1F3A5F"},
        {"lt2", "E9EEF4"},
        {"accent1", "1D4E89"},
        {"accent2", "2F855A"},
        {"accent3", "B7791F"},
        {"accent4", "9A3412"},
        {"accent5", "5B6470"},
        {"accent6", "6B46C1"},
        {"hlink", "1D4E89"},
        {"folHlink", "5B6470"}
    };

    private PptxTheme() {}

    static byte[] theme() {
        Xml xml =
                new Xml()
                        .open(
                                "a:theme",
                                "xmlns:a",
                                "http://schemas.openxmlformats.org/drawingml/2006/main",
                                "name",
                                "Kogai");
        xml.open("a:themeElements").open("a:clrScheme", "name", "Kogai");
        for (String[] color : COLORS) {
            xml.open("a:" + color[0]).leaf("a:srgbClr", "val", color[1]).close();
        }
        xml.close().open("a:fontScheme", "name", "Kogai");
        fonts(xml, "a:majorFont");
        fonts(xml, "a:minorFont");
        xml.close();
        formats(xml);
        return xml.close(2).bytes();
    }

    private static void fonts(Xml xml, String kind) {
        xml.open(kind);
        SlideText.fonts(xml, Script.KHMER);
        xml.leaf("a:font", "script", "Jpan", "typeface", Fonts.EAST_ASIAN);
        xml.leaf("a:font", "script", "Khmr", "typeface", Fonts.KHMER);
        xml.leaf("a:font", "script", "Laoo", "typeface", Fonts.LAO);
        xml.close();
    }

    /** The format asks for three of each kind; plain ones are enough. */
    private static void formats(Xml xml) {
        xml.open("a:fmtScheme", "name", "Kogai");
        fills(xml, "a:fillStyleLst");
        xml.open("a:lnStyleLst");
        for (int width : new int[] {6350, 12_700, 19_050}) {
            xml.open("a:ln", "w", width);
            themeFill(xml);
            xml.leaf("a:prstDash", "val", "solid").close();
        }
        xml.close().open("a:effectStyleLst");
        for (int i = 0; i < 3; i++) {
            xml.open("a:effectStyle").leaf("a:effectLst").close();
        }
        xml.close();
        fills(xml, "a:bgFillStyleLst");
        xml.close();
    }

    private static void fills(Xml xml, String list) {
        xml.open(list);
        for (int i = 0; i < 3; i++) {
            themeFill(xml);
        }
        xml.close();
    }

    private static void themeFill(Xml xml) {
        xml.open("a:solidFill").leaf("a:schemeClr", "val", "phClr").close();
    }
}
