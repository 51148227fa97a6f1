// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.paint.Rectangle;

/** Opens the frames that hold tables and charts. */
final class SlideFrames {
    private SlideFrames() {}

    /**
     * Opens a frame up to its graphic; three elements are to be closed after the data.
     *
     * @param name name of the shape
     * @param description what it shows, for those who hear the slide
     * @param area room on the slide, in EMU
     * @param height height in EMU
     */
    static void open(Xml xml, String name, String description, Rectangle area, long height) {
        xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
        xml.leaf("p:cNvPr", "id", SlideTexts.ID, "name", name, "descr", description);
        xml.open("p:cNvGraphicFramePr").leaf("a:graphicFrameLocks", "noGrp", 1).close();
        xml.leaf("p:nvPr").close();
        xml.open("p:xfrm")
                .leaf("a:off", "x", Math.round(area.x()), "y", Math.round(area.y()))
                .leaf("a:ext", "cx", Math.round(area.width()), "cy", height)
                .close();
        xml.open("a:graphic");
    }
}
