// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.paint.Fill;
import org.kogai.diagram.paint.Stroke;
import org.kogai.diagram.views.EdgeArrows;

import java.util.Locale;

/** Writes fills, lines and arrow heads. */
final class SlidePaint {
    /** Thinnest line that prints, half a point. */
    private static final long THINNEST = 6350;

    private SlidePaint() {}

    static void fill(Xml xml, String color) {
        if (color.isEmpty()) {
            xml.leaf("a:noFill");
        } else {
            xml.open("a:solidFill").leaf("a:srgbClr", "val", rgb(color)).close();
        }
    }

    static void fill(Xml xml, Fill fill) {
        if (fill.color().equals(fill.end())) {
            fill(xml, fill.color());
            return;
        }
        xml.open("a:gradFill", "rotWithShape", 1).open("a:gsLst");
        xml.open("a:gs", "pos", 0).leaf("a:srgbClr", "val", rgb(fill.color())).close();
        xml.open("a:gs", "pos", 100_000).leaf("a:srgbClr", "val", rgb(fill.end())).close();
        xml.close().leaf("a:lin", "ang", fill.vertical() ? 5_400_000 : 0, "scaled", 0).close();
    }

    /** Writes a line with what stands at its ends. */
    static void line(Xml xml, Stroke stroke, SlideScale scale, EdgeArrows start, EdgeArrows end) {
        if (stroke.width() <= 0 || stroke.color().isEmpty()) {
            xml.open("a:ln").leaf("a:noFill").close();
            return;
        }
        open(xml, stroke, Math.max(THINNEST, scale.length(stroke.width())));
        end(xml, "a:headEnd", start);
        end(xml, "a:tailEnd", end);
        xml.close();
    }

    /** Writes a line whose width is in EMU. */
    static void line(Xml xml, Stroke stroke) {
        open(xml, stroke, Math.round(stroke.width()));
        xml.close();
    }

    private static void open(Xml xml, Stroke stroke, long width) {
        xml.open("a:ln", "w", width);
        fill(xml, stroke.color());
        String dash =
                switch (stroke.style()) {
                    case SOLID -> "solid";
                    case DASH -> "dash";
                    case DOT -> "sysDot";
                    case DASH_DOT -> "dashDot";
                };
        xml.leaf("a:prstDash", "val", dash).leaf("a:round");
    }

    private static void end(Xml xml, String name, EdgeArrows arrow) {
        String type = type(arrow);
        if (!type.equals("none")) {
            xml.leaf(name, "type", type, "w", "med", "len", "med");
        }
    }

    /** PowerPoint has five heads; each of ours takes the one that says the same. */
    private static String type(EdgeArrows arrow) {
        return switch (arrow) {
            case NO_DECORATION -> "none";
            case OUTPUT_ARROW, INPUT_ARROW, INPUT_ARROW_WITH_DOT, OUTPUT_ARROW_WITH_DOT -> "arrow";
            case DIAMOND,
                            FILL_DIAMOND,
                            INPUT_ARROW_WITH_DIAMOND,
                            INPUT_ARROW_WITH_FILL_DIAMOND,
                            DIAMOND_WITH_DOT,
                            FILL_DIAMOND_WITH_DOT ->
                    "diamond";
            case CIRCLE_PLUS, DOT -> "oval";
            default -> "triangle";
        };
    }

    private static String rgb(String color) {
        return color.substring(1).toUpperCase(Locale.ROOT);
    }
}
