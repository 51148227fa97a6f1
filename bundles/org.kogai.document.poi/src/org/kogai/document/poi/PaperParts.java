// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.paint.Scene;
import org.kogai.document.poi.parts.DiagramParts;
import org.kogai.document.poi.parts.SlideRoom;

import java.util.List;

/** Divides a diagram so that its texts can be read on standing pages of a paper. */
public final class PaperParts {
    /** Smallest text that is read on paper, in points. */
    private static final double READABLE = 5;

    /** Two parts with their captions fit on a page, so that little stays empty before one. */
    private static final double SHARE = 0.4;

    private static final double PIXELS_PER_TWIP = 96.0 / 1440;

    private PaperParts() {}

    /** The parts, the diagram itself when it can be read as it is. */
    public static List<Scene> of(Scene scene) {
        return DiagramParts.withoutOverview(scene, room());
    }

    /** Size of one of several parts, at which two of them with their captions fit on a page. */
    public static double size(Scene part, double most) {
        double room = DocxPage.standing().textHeight() * SHARE * PIXELS_PER_TWIP;
        return Math.min(most, room / part.height());
    }

    /** What a slide would be on which the smallest text of slides is that of papers. */
    private static SlideRoom room() {
        DocxPage page = DocxPage.standing();
        double scale = PIXELS_PER_TWIP * SlideRoom.READABLE / READABLE;
        return new SlideRoom(page.textWidth() * scale, page.textHeight() * SHARE * scale);
    }
}
