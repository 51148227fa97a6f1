// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.text;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Measures texts and breaks them into lines without a display.
 *
 * <p>Layout, pictures, slides and the editor all ask this one service, so that a text has the same
 * lines everywhere. Thread-safe. The result depends on the texts and the installed fonts only.
 */
public final class TextMeasure {
    /** Distance of lines as a multiple of the height of the tallest script in the text. */
    private static final double LEADING = 1.06;

    private static final TextMeasure SHARED = new TextMeasure();

    private final Map<Face, Typeface> typefaces = new ConcurrentHashMap<>();

    private final Map<Request, TextBlock> blocks = new ConcurrentHashMap<>();

    private final Map<Request, Double> words = new ConcurrentHashMap<>();

    /** Measured texts are forgotten beyond this number, so that a long session stays small. */
    private static final int MOST_TEXTS = 20_000;

    private record Request(String text, TextStyle style, double maxWidth, String language) {}

    private record Face(FontScript script, boolean bold, boolean italic) {}

    private TextMeasure() {}

    /** The service. */
    public static TextMeasure shared() {
        return SHARED;
    }

    /** Size of the text in pixels: 1 point is 96/72 pixels. */
    public static double pixels(TextStyle style) {
        return style.points() * 96 / 72;
    }

    /** Width of a text on one line, in pixels. */
    public double width(String text, TextStyle style) {
        double em = 0;
        for (FontRun run : FontRun.of(text)) {
            em += typeface(run.script(), style).advance(run.text());
        }
        return em * pixels(style);
    }

    /** The text on as many lines as it has line feeds. */
    public TextBlock lines(String text, TextStyle style) {
        return wrap(text, style, Double.POSITIVE_INFINITY, "en");
    }

    /** Width in pixels below which {@link #wrap} would have to break a word of the text. */
    public double longestWord(String text, TextStyle style, String language) {
        Request request = new Request(text, style, 0, language);
        Double known = words.get(request);
        if (known == null) {
            forget(words);
            known = longest(text, style, language);
            words.put(request, known);
        }
        return known;
    }

    private double longest(String text, TextStyle style, String language) {
        double longest = 0;
        for (String word : LineBreaks.PHRASES.pieces(text, language)) {
            longest = Math.max(longest, width(word.replace("\u200B", "").strip(), style));
        }
        return longest;
    }

    /**
     * Breaks a text into lines of about equal length.
     *
     * @param text text; line feeds in it are kept
     * @param style font, size and weight
     * @param maxWidth greatest width of a line in pixels; only a letter that is wider sticks out
     * @param language BCP 47 tag of the language, which decides where breaks are allowed
     */
    public TextBlock wrap(String text, TextStyle style, double maxWidth, String language) {
        Request request = new Request(text, style, maxWidth, language);
        TextBlock known = blocks.get(request);
        if (known != null) {
            return known;
        }
        forget(blocks);
        TextBlock block = broken(text, style, maxWidth, language);
        blocks.put(request, block);
        return block;
    }

    private static void forget(Map<Request, ?> texts) {
        if (texts.size() > MOST_TEXTS) {
            texts.clear();
        }
    }

    private TextBlock broken(String text, TextStyle style, double maxWidth, String language) {
        List<TextBlock.Line> lines = new ArrayList<>();
        double widest = 0;
        for (String paragraph : text.split("\\R", -1)) {
            for (String line : paragraphLines(paragraph, style, maxWidth, language)) {
                double width = width(line, style);
                lines.add(new TextBlock.Line(line, width));
                widest = Math.max(widest, width);
            }
        }
        double ascent = 0;
        double descent = 0;
        for (FontRun run : FontRun.of(text.isEmpty() ? "x" : text)) {
            Typeface typeface = typeface(run.script(), style);
            ascent = Math.max(ascent, typeface.ascent());
            descent = Math.max(descent, typeface.descent());
        }
        double pixels = pixels(style);
        double height = (ascent + descent) * pixels * LEADING;
        double top = ascent * pixels + (height - (ascent + descent) * pixels) / 2;
        return new TextBlock(lines, widest, top, height);
    }

    private List<String> paragraphLines(
            String paragraph, TextStyle style, double maxWidth, String language) {
        String whole = paragraph.replace("\u200B", "").strip();
        if (width(whole, style) <= maxWidth) {
            return List.of(whole);
        }
        return new Paragraph(paragraph.strip(), language, maxWidth, text -> width(text, style))
                .lines(maxWidth);
    }

    /** The font that a run of text is drawn in by Java2D, its size in pixels. */
    public Font font(FontScript script, TextStyle style) {
        int flags = (style.bold() ? Font.BOLD : 0) | (style.italic() ? Font.ITALIC : 0);
        return typeface(script, style).font(pixels(style), flags);
    }

    private Typeface typeface(FontScript script, TextStyle style) {
        return typefaces.computeIfAbsent(
                new Face(script, style.bold(), style.italic()),
                face -> new Typeface(face.script, face.bold, face.italic));
    }
}
