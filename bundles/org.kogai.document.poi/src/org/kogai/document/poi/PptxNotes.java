// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.poi.SlideScale.Box;

import java.util.List;

/** Speaker notes and their master. */
final class PptxNotes {
    private static final Box PICTURE = new Box(685_800, 685_800, 5_486_400, 3_086_100);
    private static final Box TEXT = new Box(685_800, 4_000_500, 5_486_400, 4_457_700);

    private PptxNotes() {}

    static byte[] master() {
        Xml xml = new Xml().open("p:notesMaster", Pptx.NAMESPACES);
        xml.open("p:cSld").open("p:bg").open("p:bgPr");
        SlidePaint.fill(xml, "#ffffff");
        xml.leaf("a:effectLst").close(2);
        Pptx.openTree(xml);
        picture(xml, true);
        open(xml);
        xml.open("p:spPr");
        SlideNodes.xfrm(xml, TEXT);
        xml.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close(2);
        xml.open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
        xml.open("a:p").leaf("a:endParaRPr", "lang", "en-US").close(5);
        PptxMaster.colorMap(xml);
        xml.open("p:notesStyle").open("a:lvl1pPr").open("a:defRPr", "sz", 1200);
        SlidePaint.fill(xml, "#000000");
        SlideText.fonts(xml, Script.KHMER);
        return xml.close(4).bytes();
    }

    static byte[] notes(List<String> paragraphs, String language) {
        Xml xml = new Xml().open("p:notes", Pptx.NAMESPACES).open("p:cSld");
        Pptx.openTree(xml);
        picture(xml, false);
        open(xml);
        xml.leaf("p:spPr").open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
        new SlideText(xml, language).plain(paragraphs.isEmpty() ? List.of("") : paragraphs);
        xml.close(4);
        return PptxMaster.inherited(xml);
    }

    private static void picture(Xml xml, boolean placed) {
        xml.open("p:sp").open("p:nvSpPr");
        xml.leaf("p:cNvPr", "id", 2, "name", "Slide");
        xml.open("p:cNvSpPr")
                .leaf("a:spLocks", "noGrp", 1, "noRot", 1, "noChangeAspect", 1)
                .close();
        xml.open("p:nvPr").leaf("p:ph", "type", "sldImg", "idx", 2).close(2);
        xml.open("p:spPr");
        if (placed) {
            SlideNodes.xfrm(xml, PICTURE);
            xml.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close();
        }
        xml.close(2);
    }

    private static void open(Xml xml) {
        xml.open("p:sp").open("p:nvSpPr");
        xml.leaf("p:cNvPr", "id", 3, "name", "Notes");
        xml.open("p:cNvSpPr").leaf("a:spLocks", "noGrp", 1).close();
        xml.open("p:nvPr").leaf("p:ph", "type", "body", "sz", "quarter", "idx", 3).close(2);
    }
}
