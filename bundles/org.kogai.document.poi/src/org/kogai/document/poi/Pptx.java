// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

/** Names that the parts of a pptx share. */
final class Pptx {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.presentationml.";
    static final String THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";
    static final Object[] NAMESPACES = {
        "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:r", OfficeFile.RELATIONSHIPS,
        "xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"
    };

    /** Place of the subtitle among the layout's placeholders. */
    static final int SUBTITLE = 13;

    /** Place of the text among the layout's placeholders. */
    static final int TEXT = 14;

    static final int DATE = 10;
    static final int FOOTER = 11;
    static final int NUMBER = 12;

    private Pptx() {}

    /** Starts the tree of shapes of a slide, layout or master. */
    static void openTree(Xml xml) {
        xml.open("p:spTree");
        xml.open("p:nvGrpSpPr")
                .leaf("p:cNvPr", "id", 1, "name", "")
                .leaf("p:cNvGrpSpPr")
                .leaf("p:nvPr")
                .close();
        xml.open("p:grpSpPr").open("a:xfrm");
        xml.leaf("a:off", "x", 0, "y", 0).leaf("a:ext", "cx", 0, "cy", 0);
        xml.leaf("a:chOff", "x", 0, "y", 0).leaf("a:chExt", "cx", 0, "cy", 0);
        xml.close(2);
    }
}
