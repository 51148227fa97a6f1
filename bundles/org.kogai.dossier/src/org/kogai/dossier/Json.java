// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes lists, maps, texts, numbers and truth values as JSON with two spaces of indentation. */
public final class Json {
    private final StringBuilder text = new StringBuilder();

    private Json() {}

    /**
     * The value as JSON, ending with a line break.
     *
     * @param value of List, Map with text keys, CharSequence, Number or Boolean, nested at will
     */
    public static String of(Object value) {
        Json json = new Json();
        json.value(value, "\n");
        return json.text.append('\n').toString();
    }

    private void value(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
            block('{', '}', line, entries, this::member);
        } else if (value instanceof List<?> list) {
            block('[', ']', line, list.iterator(), this::value);
        } else if (value instanceof CharSequence characters) {
            quote(characters);
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            throw new IllegalArgumentException(String.valueOf(value));
        }
    }

    private void member(Map.Entry<?, ?> entry, String line) {
        quote(entry.getKey().toString());
        text.append(": ");
        value(entry.getValue(), line);
    }

    private <T> void block(
            char open, char close, String line, Iterator<? extends T> parts, Part<T> part) {
        text.append(open);
        if (parts.hasNext()) {
            String inner = line + "  ";
            while (parts.hasNext()) {
                text.append(inner);
                part.write(parts.next(), inner);
                text.append(parts.hasNext() ? "," : line);
            }
        }
        text.append(close);
    }

    private void quote(CharSequence characters) {
        text.append('"');
        for (int i = 0; i < characters.length(); i++) {
            character(characters.charAt(i));
        }
        text.append('"');
    }

    private void character(char character) {
        switch (character) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (character < ' ') {
                    text.append("\\u%04x".formatted((int) character));
                } else {
                    text.append(character);
                }
            }
        }
    }

    @FunctionalInterface
    private interface Part<T> {
        void write(T part, String line);
    }
}
