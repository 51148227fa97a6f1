// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.document.poi.parts.DiagramParts;
import org.kogai.document.poi.parts.PartMarks;
import org.kogai.document.poi.parts.RaisedText;
import org.kogai.document.poi.parts.SlideRoom;

import java.util.List;

/** Divides a diagram so that its texts can be read on standing pages of a paper. */
public final class PaperParts {
    /** Smallest text that is read on paper, in points. */
    private static final double READABLE = 5.5;

    /** Two parts with their captions fit on a page, so that little stays empty before one. */
    private static final double SHARE = 0.4;

    /** A diagram in one piece leaves room for the text that leads to it. */
    private static final double ALONE = 0.42;

    private static final double PIXELS_PER_TWIP = 96.0 / 1440;

    private PaperParts() {}

    /** The parts, the diagram itself when it can be read as it is. */
    public static List<Scene> of(Scene scene) {
        return DiagramParts.withoutOverview(scene, room());
    }

    /**
     * Size on a page; of several parts two with their captions fit on one, and one piece on the
     * rest of one.
     */
    public static double size(Scene part, int count, double most) {
        DocxPage page = DocxPage.standing();
        double height = page.textHeight() * (count > 1 ? SHARE : ALONE);
        double across = page.textWidth() * PIXELS_PER_TWIP / part.width();
        double down = height * PIXELS_PER_TWIP / part.height();
        return Math.min(most, Math.min(across, down));
    }

    /** The part with texts that can be read when it is printed in this size. */
    public static Scene readable(Scene part, double size) {
        return RaisedText.of(part, READABLE / size);
    }

    /** Whether a box stands for what is in another part. */
    public static boolean isElsewhere(SceneNode node) {
        return PartMarks.isElsewhere(node);
    }

    /** What a slide would be on which the smallest text of slides is that of papers. */
    private static SlideRoom room() {
        DocxPage page = DocxPage.standing();
        double scale = PIXELS_PER_TWIP * SlideRoom.READABLE / READABLE;
        return new SlideRoom(page.textWidth() * scale, page.textHeight() * SHARE * scale);
    }
}
