// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import java.util.List;

/**
 * Looks of the series of a chart. Each differs from the others in lightness and in pattern, dash or
 * marker too, so that they can be told apart on grey paper and by readers who see no colours.
 */
final class ChartPaint {
    static final String DARK = "1F3A5F";
    static final String INK = "333B45";
    static final String GRID = "D0D5DB";
    private static final int EMU_PER_POINT = 12_700;

    /**
     * Look of one series.
     *
     * @param pattern pattern of its bars, empty for none
     * @param color colour of its bars, or of the lines of their pattern
     * @param label colour of a number on its bars
     * @param line colour of its line
     * @param dash dash of its line
     * @param marker sign on its line
     */
    private record Look(
            String pattern, String color, String label, String line, String dash, String marker) {}

    private static final List<Look> LOOKS =
            List.of(
                    new Look("", DARK, "FFFFFF", DARK, "solid", "circle"),
                    new Look("", "DCE4EE", INK, "B4552D", "dash", "square"),
                    new Look("wdUpDiag", "5F86B3", INK, "4C7A5A", "sysDot", "triangle"),
                    new Look("pct20", DARK, INK, "6F6F6F", "lgDashDot", "diamond"));

    private final Xml xml;

    ChartPaint(Xml xml) {
        this.xml = xml;
    }

    void bars(int series) {
        Look look = LOOKS.get(series);
        xml.open("c:spPr");
        if (look.pattern().isEmpty()) {
            fill(look.color());
        } else {
            xml.open("a:pattFill", "prst", look.pattern());
            xml.open("a:fgClr").leaf("a:srgbClr", "val", look.color()).close();
            xml.open("a:bgClr").leaf("a:srgbClr", "val", "FFFFFF").close(2);
        }
        line(DARK, 0.75, "solid");
        xml.close();
    }

    /** Colour of a number that stands on a bar. */
    static String label(int series) {
        return LOOKS.get(series).label();
    }

    void lines(int series) {
        Look look = LOOKS.get(series);
        xml.open("c:spPr");
        line(look.line(), 2.25, look.dash());
        xml.close().open("c:marker");
        xml.leaf("c:symbol", "val", look.marker()).leaf("c:size", "val", 7).open("c:spPr");
        fill(look.line());
        line(look.line(), 0.75, "solid");
        xml.close(2);
    }

    /** Colour of a number beside a line. */
    static String line(int series) {
        return LOOKS.get(series).line();
    }

    void stroke(String color) {
        xml.open("c:spPr");
        line(color, 0.75, "solid");
        xml.close();
    }

    void fill(String color) {
        xml.open("a:solidFill").leaf("a:srgbClr", "val", color).close();
    }

    private void line(String color, double points, String dash) {
        xml.open("a:ln", "w", Math.round(points * EMU_PER_POINT));
        fill(color);
        xml.leaf("a:prstDash", "val", dash).leaf("a:round").close();
    }
}
