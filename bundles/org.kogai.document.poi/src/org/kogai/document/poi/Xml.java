// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes one XML part, element by element. It writes what it is told at once: a table of thousands
 * of rows takes as long as its bytes, whereas trees of XMLBeans slow down with every row.
 */
final class Xml {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Xml() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /**
     * Starts an element.
     *
     * @param name name with its prefix
     * @param attributes names and values in turn
     */
    Xml open(String name, Object... attributes) {
        endTag();
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1].toString(), true);
            out.append('"');
        }
        open.push(name);
        inTag = true;
        return this;
    }

    /** Writes an element without content. */
    Xml leaf(String name, Object... attributes) {
        return open(name, attributes).close();
    }

    Xml text(String text) {
        endTag();
        escape(text, false);
        return this;
    }

    Xml close() {
        String name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    /** Ends so many elements. */
    Xml close(int elements) {
        for (int i = 0; i < elements; i++) {
            close();
        }
        return this;
    }

    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("open: " + open);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean attribute) {
        text.codePoints().filter(Xml::isAllowed).forEach(c -> escape(c, attribute));
    }

    private void escape(int c, boolean attribute) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append(attribute ? "&quot;" : "\"");
            case '\n' -> out.append(attribute ? "&#10;" : "\n");
            case '\t' -> out.append(attribute ? "&#9;" : "\t");
            default -> out.appendCodePoint(c);
        }
    }

    /** The text without what XML 1.0 cannot hold. */
    static String allowed(String text) {
        return text.codePoints()
                .filter(Xml::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether XML 1.0 can hold the character at all; Word refuses a part that holds another. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
