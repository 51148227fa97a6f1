// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.text.TextStyle;
import org.kogai.document.poi.SlideScale.Box;

import java.util.ArrayList;
import java.util.List;

/**
 * A box of a slide that holds text alone, without any space around it.
 *
 * @param id id of its shape
 * @param name name of its shape
 * @param description what a screen reader says, empty where the text says it
 * @param place where it lies
 * @param fill colour behind the text, empty for none
 */
record TextBox(int id, String name, String description, Box place, String fill) {
    /**
     * Writes the box.
     *
     * @param alignment alignment in the format
     * @param size size in hundredths of a point
     */
    void write(Xml xml, SlideText text, String words, String alignment, TextStyle style, int size) {
        List<Object> about = new ArrayList<>(List.of("id", id, "name", name));
        if (!description.isEmpty()) {
            about.addAll(List.of("descr", description));
        }
        xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", about.toArray());
        xml.leaf("p:cNvSpPr", "txBox", 1).leaf("p:nvPr").close();
        xml.open("p:spPr");
        SlideNodes.xfrm(xml, place);
        xml.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close();
        SlidePaint.fill(xml, fill);
        xml.close().open("p:txBody");
        xml.open(
                        "a:bodyPr",
                        "wrap",
                        "none",
                        "lIns",
                        0,
                        "tIns",
                        0,
                        "rIns",
                        0,
                        "bIns",
                        0,
                        "anchor",
                        "ctr",
                        "rtlCol",
                        0)
                .leaf("a:noAutofit")
                .close()
                .leaf("a:lstStyle");
        text.paragraphs(words, alignment, style, size);
        xml.close(2);
    }
}
