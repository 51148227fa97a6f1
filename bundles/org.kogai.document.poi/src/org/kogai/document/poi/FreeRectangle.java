// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.poi.SceneSites.Extra;
import org.kogai.document.poi.Sites.Side;
import org.kogai.document.poi.SlideScale.Box;

import java.util.ArrayList;
import java.util.List;

/** Writes a rectangle, with round corners or without, that has more connection sites than four. */
final class FreeRectangle {
    private static final int RIGHT_ANGLE = 5_400_000;

    private final Xml xml;
    private final Box box;

    FreeRectangle(Xml xml, Box box) {
        this.xml = xml;
        this.box = box;
    }

    /**
     * Writes the geometry.
     *
     * @param radius radius of the corners in EMU, 0 for none
     */
    void write(long radius, List<Extra> extras) {
        List<Extra> sites = new ArrayList<>();
        for (Side side : Side.values()) {
            sites.add(new Extra(side, 50_000));
        }
        sites.addAll(extras);
        xml.open("a:custGeom").leaf("a:avLst").open("a:gdLst");
        for (int i = 0; i < sites.size(); i++) {
            guides(i, sites.get(i));
        }
        xml.close().leaf("a:ahLst").open("a:cxnLst");
        for (int i = 0; i < sites.size(); i++) {
            xml.open("a:cxn", "ang", angle(sites.get(i).side()));
            xml.leaf("a:pos", "x", "siteX" + i, "y", "siteY" + i).close();
        }
        xml.close().leaf("a:rect", "l", "l", "t", "t", "r", "r", "b", "b");
        path(radius);
        xml.close();
    }

    private void guides(int number, Extra site) {
        Side side = site.side();
        long across = side.isVertical() ? site.share() : side == Side.LEFT ? 0 : 100_000;
        long down = side.isVertical() ? side == Side.TOP ? 0 : 100_000 : site.share();
        xml.leaf("a:gd", "name", "siteX" + number, "fmla", "*/ " + across + " w 100000");
        xml.leaf("a:gd", "name", "siteY" + number, "fmla", "*/ " + down + " h 100000");
    }

    /** Direction in which a connector leaves the side. */
    private static int angle(Side side) {
        return switch (side) {
            case RIGHT -> 0;
            case BOTTOM -> RIGHT_ANGLE;
            case LEFT -> 2 * RIGHT_ANGLE;
            case TOP -> 3 * RIGHT_ANGLE;
        };
    }

    private void path(long radius) {
        long width = box.width();
        long height = box.height();
        long r = Math.min(radius, Math.min(width, height) / 2);
        xml.open("a:pathLst").open("a:path", "w", width, "h", height);
        point("a:moveTo", r, 0);
        point("a:lnTo", width - r, 0);
        corner(r, 3);
        point("a:lnTo", width, height - r);
        corner(r, 0);
        point("a:lnTo", r, height);
        corner(r, 1);
        point("a:lnTo", 0, r);
        corner(r, 2);
        xml.leaf("a:close").close(2);
    }

    private void point(String kind, long x, long y) {
        xml.open(kind).leaf("a:pt", "x", x, "y", y).close();
    }

    private void corner(long radius, int quarter) {
        if (radius > 0) {
            xml.leaf(
                    "a:arcTo",
                    "wR",
                    radius,
                    "hR",
                    radius,
                    "stAng",
                    quarter * RIGHT_ANGLE,
                    "swAng",
                    RIGHT_ANGLE);
        }
    }
}
