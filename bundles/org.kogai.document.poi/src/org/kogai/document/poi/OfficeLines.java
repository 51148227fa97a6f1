// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.text.TextBlock;
import org.kogai.diagram.text.TextMeasure;
import org.kogai.diagram.text.TextStyle;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines that a text takes in an office program, which has Arial. A machine without Arial measures
 * another font, often a wider one, so its widths are corrected. Office programs break Japanese
 * anywhere, so that its lines are ended by us.
 */
final class OfficeLines {
    /** Height of a line of Arial in relation to its size. */
    private static final double ARIAL = 1.15;

    /** Height of a line of the fonts of tall scripts in relation to their size. */
    private static final double TALL = 1.5;

    /** Pixels that a line must be shorter than its room. */
    private static final double SLACK = 2;

    private static final String SAMPLE = "Law on the management of water, air and soil 0123456789";

    /** Widths of the sample in Arial in relation to the size of the font. */
    private static final double SAMPLE_WIDTH = 26.073;

    private static final double BOLD_SAMPLE_WIDTH = 27.455;

    /** Ends a line within a paragraph. */
    static final char END = '\u000B';

    private static final String JAPANESE = "ja";

    /** Languages whose words office programs find by dictionaries, or whose lines we end. */
    private static final Set<String> BY_WORDS = Set.of("km", "lo", JAPANESE);

    /**
     * A language in which lines end between any ideographs, as in office programs, which know no
     * Japanese phrases.
     */
    private static final String ANYWHERE = "zh";

    /**
     * Share of its room that a line takes which we end, to be sure that no program ends it again.
     */
    private static final double SURE = 0.98;

    /** Space that LibreOffice leaves between ideographs and Latin letters, in sizes of the font. */
    private static final double BETWEEN = 0.2;

    /** First of the letters that are as wide as they are high. */
    private static final char WIDE = '\u2e80';

    private final TextMeasure measure = TextMeasure.shared();
    private final String readers;
    private final String language;

    OfficeLines(String language) {
        this.readers = language;
        this.language = BY_WORDS.contains(language) ? language : ANYWHERE;
    }

    /** Height in pixels of a text that is set in a width in pixels. */
    double height(String text, double points, boolean bold, double width) {
        TextStyle style = style(points, bold);
        return lines(text, points, bold, width) * TextMeasure.pixels(style) * spacing(text);
    }

    /** Number of lines of a text that is set in a width in pixels. */
    int lines(String text, double points, boolean bold, double width) {
        TextStyle style = style(points, bold);
        int lines = 0;
        for (String paragraph : text.split("\\R", -1)) {
            double room = (width - SLACK) * correction(paragraph, style);
            lines += Math.max(1, measure.wrap(paragraph, style, room, language).lines().size());
        }
        return lines;
    }

    /** Number of lines that a diagram reckons with, which leaves no room for other programs. */
    int linesInDiagram(String text, double points, boolean bold, double width) {
        return measure.wrap(text, style(points, bold), width, readers).lines().size();
    }

    /** Lines that end where readers of the language would end them. */
    List<String> read(String text, double points, boolean bold, double width) {
        TextStyle style = style(points, bold);
        double room = (width - SLACK) * correction(text, style);
        return measure.wrap(text, style, room, readers).lines().stream()
                .map(TextBlock.Line::text)
                .toList();
    }

    /** A Japanese text with the ends of its lines in it, another one as it is. */
    String ended(String text, double points, boolean bold, double width) {
        if (!readers.equals(JAPANESE)) {
            return text;
        }
        return Arrays.stream(text.split("\\R", -1))
                .map(line -> String.join(END + "", read(line, points, bold, width)))
                .collect(Collectors.joining("\n"));
    }

    /** Width in pixels in which no word of a bold text is broken. */
    double longestWord(String text, double points) {
        TextStyle style = style(points, true);
        return measure.longestWord(text, style, readers) / correction(text, style) + SLACK;
    }

    /** Width in pixels of a text on one line. */
    double width(String text, double points) {
        TextStyle style = style(points, false);
        return measure.width(text, style) / correction(text, style);
    }

    /** The same in bold letters. */
    double boldWidth(String text, double points) {
        TextStyle style = style(points, true);
        return measure.width(text, style) / correction(text, style) + SLACK;
    }

    private static TextStyle style(double points, boolean bold) {
        return new TextStyle(points, bold, false, false, false, "#000000");
    }

    /** How much wider the text is in the measured fonts than in those of the office program. */
    private double correction(String text, TextStyle style) {
        double measured = 0;
        double office = 0;
        for (Script.Stretch stretch : Script.cut(text)) {
            double width = measure.width(stretch.text(), style);
            measured += width;
            office += stretch.script() == Script.LATIN ? width / latin(style) : width;
        }
        office += BETWEEN * TextMeasure.pixels(style) * changes(text);
        double sure = readers.equals(JAPANESE) ? SURE : 1;
        return office > 0 ? sure * measured / office : sure;
    }

    /** Places between a wide letter and a narrow one. */
    private static long changes(String text) {
        return IntStream.range(1, text.length())
                .filter(i -> text.charAt(i - 1) != ' ' && text.charAt(i) != ' ')
                .filter(i -> text.charAt(i - 1) < WIDE != text.charAt(i) < WIDE)
                .count();
    }

    private double latin(TextStyle style) {
        double arial = style.bold() ? BOLD_SAMPLE_WIDTH : SAMPLE_WIDTH;
        return measure.width(SAMPLE, style) / TextMeasure.pixels(style) / arial;
    }

    /** Height of a line in relation to the size of the font. */
    private static double spacing(String text) {
        return Script.cut(text).stream().anyMatch(it -> it.script() != Script.LATIN) ? TALL : ARIAL;
    }
}
