// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.BulletContent;
import org.kogai.document.BulletContent.Bullet;

/** Writes points into the placeholder for text, or into a box where a layout has none. */
final class SlideTexts {
    static final int ID = 7;
    private static final String BODY = "#212a32";

    private final Xml xml;
    private final SlideBody body;

    SlideTexts(Xml xml, SlideBody body) {
        this.xml = xml;
        this.body = body;
    }

    /** Defines the placeholder in the layout. */
    void define() {
        open();
        place();
        levels();
        xml.open("a:p").leaf("a:endParaRPr", "lang", "en-US").close(3);
    }

    private void place() {
        xml.open("p:spPr");
        SlideNodes.xfrm(xml, body.box());
        xml.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close(2);
    }

    /** Opens the text with the look of its points. */
    private void levels() {
        xml.open("p:txBody");
        xml.open("a:bodyPr", "wrap", "square", "lIns", 0, "tIns", 0, "rIns", 0, "bIns", 0)
                .leaf("a:normAutofit")
                .close();
        xml.open("a:lstStyle");
        for (int level = 0; level < 2; level++) {
            level(level);
        }
        xml.close();
    }

    private void level(int level) {
        Bullet sample = new Bullet("", level);
        long indent = body.length(SlidePages.INDENT);
        xml.open(
                "a:lvl" + (level + 1) + "pPr",
                "marL",
                indent * (level + 1),
                "indent",
                -indent,
                "algn",
                "l");
        xml.open("a:spcAft")
                .leaf("a:spcPts", "val", Math.round(body.text(SlidePages.points(sample)) * 0.5))
                .close();
        xml.leaf("a:buFont", "typeface", "Arial");
        xml.leaf("a:buChar", "char", level == 0 ? "•" : "–");
        xml.open("a:defRPr", "sz", body.text(SlidePages.points(sample)));
        SlidePaint.fill(xml, BODY);
        SlideText.fonts(xml, Script.KHMER);
        xml.close(2);
    }

    void write(BulletContent content, SlideText text) {
        open();
        xml.leaf("p:spPr").open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
        points(content, text);
        xml.close(2);
    }

    /**
     * People rewrite points, so that their lines are left to the program, unlike those of cells.
     */
    private static void points(BulletContent content, SlideText text) {
        content.bullets().forEach(bullet -> text.point(bullet.text(), bullet.level()));
    }

    /** Writes them into a box of their own. */
    void writeAlone(BulletContent content, SlideText text) {
        xml.open("p:sp").open("p:nvSpPr");
        xml.leaf("p:cNvPr", "id", ID, "name", "Text");
        xml.leaf("p:cNvSpPr", "txBox", 1).leaf("p:nvPr").close();
        place();
        levels();
        points(content, text);
        xml.close(2);
    }

    private void open() {
        xml.open("p:sp").open("p:nvSpPr");
        xml.leaf("p:cNvPr", "id", ID, "name", "Text");
        xml.open("p:cNvSpPr").leaf("a:spLocks", "noGrp", 1).close();
        xml.open("p:nvPr").leaf("p:ph", "type", "body", "idx", Pptx.TEXT).close(2);
    }
}
