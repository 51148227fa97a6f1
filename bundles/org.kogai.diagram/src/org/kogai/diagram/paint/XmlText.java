// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

/** Builds XML: escapes every text, writes numbers the same on every machine. */
final class XmlText {
    private final StringBuilder out = new StringBuilder(1 << 14);

    /** Markup that the program itself wrote. */
    XmlText raw(String markup) {
        out.append(markup);
        return this;
    }

    XmlText attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    XmlText attribute(String name, double value) {
        out.append(' ').append(name).append("=\"");
        number(value);
        out.append('"');
        return this;
    }

    XmlText text(String text) {
        escape(text, false);
        return this;
    }

    /** A number with at most two decimals; hundredths of a pixel cannot be seen. */
    XmlText number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest > 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 > 0) {
                out.append(rest % 10);
            }
        }
        return this;
    }

    XmlText point(Position p) {
        return number(p.x()).raw(" ").number(p.y());
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n', '\t', '\r' -> out.append(attribute ? "&#" + c + ";" : (char) c + "");
                default -> {
                    if (isXml(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        }
    }

    /** Characters that XML 1.0 cannot hold at all are left out (XML 1.0, 2.2 Char). */
    private static boolean isXml(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
