// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.text.TextStyle;

import java.util.List;
import java.util.function.Consumer;

/** Writes text into shapes: one run for each script, with the fonts of all slots. */
final class SlideText {
    private final Xml xml;
    private final String language;
    private final boolean themed;
    private final int size;

    SlideText(Xml xml, String language) {
        this(xml, language, false, 0);
    }

    private SlideText(Xml xml, String language, boolean themed, int size) {
        this.size = size;
        this.xml = xml;
        this.language = language;
        this.themed = themed;
    }

    /** For placeholders that have the fonts of a theme that is not ours. */
    static SlideText themed(Xml xml, String language) {
        return themed(xml, language, 0);
    }

    /** The same in a size in hundredths of a point; 0 for that of the placeholder. */
    static SlideText themed(Xml xml, String language, int size) {
        return new SlideText(xml, language, true, size);
    }

    /** The same in a size in hundredths of a point; 0 for that of the placeholder. */
    SlideText sized(int otherSize) {
        return new SlideText(xml, language, themed, otherSize);
    }

    /** How office programs break lines in its language. */
    OfficeLines lines() {
        return new OfficeLines(language);
    }

    /** Paragraphs of one style; size in hundredths of a point. */
    void paragraphs(String text, String alignment, TextStyle style, int size) {
        for (String line : text.split("\r?\n", -1)) {
            xml.open("a:p").leaf("a:pPr", "algn", alignment);
            lines(line, size, stretch -> run(stretch, style, size));
            if (line.isEmpty()) {
                xml.leaf("a:endParaRPr", "lang", Locales.of(language), "sz", size);
            }
            xml.close();
        }
    }

    /** Paragraphs that look as their placeholder says. */
    void plain(List<String> paragraphs) {
        for (String text : paragraphs) {
            xml.open("a:p");
            lines(text, size, this::plain);
            xml.close();
        }
    }

    /** Lines of a paragraph; size in hundredths of a point, 0 for that of the placeholder. */
    private void lines(String text, int size, Consumer<Script.Stretch> run) {
        boolean first = true;
        for (String line : text.split(String.valueOf(OfficeLines.END))) {
            if (!first) {
                xml.open("a:br");
                open(Locales.of(language), size);
                xml.close(2);
            }
            first = false;
            Script.cut(line).forEach(run);
        }
    }

    /** A point of a level of its placeholder. */
    void point(String text, int level) {
        xml.open("a:p").leaf("a:pPr", "lvl", level);
        lines(text, size, this::plain);
        xml.close();
    }

    /** Paragraphs of a cell; size in hundredths of a point. */
    void cell(String text, String alignment, int size, String color, boolean bold) {
        TextStyle style = new TextStyle(size / 100.0, bold, false, false, false, color);
        paragraphs(text, alignment, style, size);
    }

    private void plain(Script.Stretch stretch) {
        xml.open("a:r");
        String locale = Locales.of(language, stretch.script());
        open(locale, size);
        if (!themed) {
            fonts(xml, stretch.script());
        } else if (stretch.script().isComplex()) {
            xml.leaf("a:cs", "typeface", Fonts.complex(stretch.script()));
        }
        xml.close().open("a:t").text(stretch.text()).close(2);
    }

    private void open(String locale, int size) {
        if (size > 0) {
            xml.open("a:rPr", "lang", locale, "sz", size);
        } else {
            xml.open("a:rPr", "lang", locale);
        }
    }

    private void run(Script.Stretch stretch, TextStyle style, int size) {
        xml.open("a:r");
        xml.open(
                "a:rPr",
                "lang",
                Locales.of(language, stretch.script()),
                "sz",
                size,
                "b",
                flag(style.bold()),
                "i",
                flag(style.italic()),
                "u",
                style.underline() ? "sng" : "none",
                "strike",
                style.strikeThrough() ? "sngStrike" : "noStrike");
        SlidePaint.fill(xml, style.color());
        fonts(xml, stretch.script());
        xml.close().open("a:t").text(stretch.text()).close(2);
    }

    static void fonts(Xml xml, Script script) {
        xml.leaf("a:latin", "typeface", Fonts.LATIN);
        xml.leaf("a:ea", "typeface", Fonts.EAST_ASIAN);
        xml.leaf("a:cs", "typeface", Fonts.complex(script));
    }

    private static int flag(boolean value) {
        return value ? 1 : 0;
    }
}
