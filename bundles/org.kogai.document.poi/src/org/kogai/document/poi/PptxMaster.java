// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

/** Master, layout and presentation of a deck. */
final class PptxMaster {
    private PptxMaster() {}

    static byte[] master(SlideSize size) {
        Xml xml = new Xml().open("p:sldMaster", Pptx.NAMESPACES);
        xml.open("p:cSld").open("p:bg").open("p:bgPr");
        SlidePaint.fill(xml, "#ffffff");
        xml.leaf("a:effectLst").close(2);
        Pptx.openTree(xml);
        new SlideFrame(xml, size).define(false);
        xml.close(2);
        colorMap(xml);
        xml.open("p:sldLayoutIdLst");
        for (SlideLayout layout : SlideLayout.values()) {
            xml.leaf("p:sldLayoutId", "id", 2_147_483_648L + layout.number(), "r:id", layout.key());
        }
        xml.close();
        xml.open("p:txStyles");
        for (String style : new String[] {"p:titleStyle", "p:bodyStyle", "p:otherStyle"}) {
            xml.open(style).open("a:lvl1pPr").open("a:defRPr", "sz", size.text(18));
            SlidePaint.fill(xml, "#000000");
            SlideText.fonts(xml, Script.KHMER);
            xml.close(3);
        }
        return xml.close(2).bytes();
    }

    static void colorMap(Xml xml) {
        xml.leaf(
                "p:clrMap",
                "bg1",
                "lt1",
                "tx1",
                "dk1",
                "bg2",
                "lt2",
                "tx2",
                "dk2",
                "accent1",
                "accent1",
                "accent2",
                "accent2",
                "accent3",
                "accent3",
                "accent4",
                "accent4",
                "accent5",
                "accent5",
                "accent6",
                "accent6",
                "hlink",
                "hlink",
                "folHlink",
                "folHlink");
    }

    static byte[] layout(SlideLayout layout, SlideSize size) {
        Xml xml = new Xml().open("p:sldLayout", Pptx.NAMESPACES);
        xml.open("p:cSld", "name", layout.label());
        Pptx.openTree(xml);
        SlideFrame frame = new SlideFrame(xml, size);
        if (layout == SlideLayout.TITLE) {
            frame.defineTitle();
        } else {
            frame.define(true);
        }
        if (layout == SlideLayout.TEXT) {
            new SlideTexts(xml, size.body()).define();
        }
        xml.close(2);
        return inherited(xml);
    }

    /** Ends a part that takes its colours from the master. */
    static byte[] inherited(Xml xml) {
        return xml.open("p:clrMapOvr").leaf("a:masterClrMapping").close(2).bytes();
    }

    /**
     * The presentation.
     *
     * @param slides number of slides; their relationships are slide1, slide2 …
     */
    static byte[] presentation(SlideSize size, int slides) {
        Xml xml = new Xml().open("p:presentation", Pptx.NAMESPACES);
        xml.open("p:sldMasterIdLst")
                .leaf("p:sldMasterId", "id", 2_147_483_648L, "r:id", "master")
                .close();
        xml.open("p:notesMasterIdLst").leaf("p:notesMasterId", "r:id", "notesMaster").close();
        xml.open("p:sldIdLst");
        for (int i = 1; i <= slides; i++) {
            xml.leaf("p:sldId", "id", 255 + i, "r:id", "slide" + i);
        }
        xml.close();
        xml.leaf("p:sldSz", "cx", size.width(), "cy", size.height());
        xml.leaf("p:notesSz", "cx", 6_858_000, "cy", 9_144_000);
        return xml.close().bytes();
    }
}
