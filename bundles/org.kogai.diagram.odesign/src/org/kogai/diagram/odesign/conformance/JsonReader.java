// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON into maps, lists, texts, numbers and booleans. */
final class JsonReader {
    private final String text;
    private int position;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * Reads a text that holds one value.
     *
     * @return a map, list, text, number, boolean, or null
     * @throws CaseException when it is no JSON
     */
    static Object read(String text) throws CaseException {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        reader.blanks();
        if (reader.position < text.length()) {
            throw reader.broken();
        }
        return value;
    }

    private Object value() throws CaseException {
        blanks();
        char c = peek();
        switch (c) {
            case '{':
                return object();
            case '[':
                return array();
            case '"':
                return string();
            default:
                return word();
        }
    }

    private Map<String, Object> object() throws CaseException {
        Map<String, Object> object = new LinkedHashMap<>();
        expect('{');
        blanks();
        while (peek() != '}') {
            String key = string();
            blanks();
            expect(':');
            object.put(key, value());
            separator('}');
        }
        expect('}');
        return object;
    }

    private List<Object> array() throws CaseException {
        List<Object> array = new ArrayList<>();
        expect('[');
        blanks();
        while (peek() != ']') {
            array.add(value());
            separator(']');
        }
        expect(']');
        return array;
    }

    private void separator(char end) throws CaseException {
        blanks();
        if (peek() == ',') {
            position++;
            blanks();
            if (peek() == end) {
                throw broken();
            }
        } else if (peek() != end) {
            throw broken();
        }
    }

    private String string() throws CaseException {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(position++);
            string.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return string.toString();
    }

    private char escaped() throws CaseException {
        char c = peek();
        position++;
        switch (c) {
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'u':
                return unicode();
            default:
                return c;
        }
    }

    private char unicode() throws CaseException {
        if (position + 4 > text.length()) {
            throw broken();
        }
        String digits = text.substring(position, position + 4);
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw broken();
        }
        position += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    private Object word() throws CaseException {
        int start = position;
        while (position < text.length() && ",]} \t\r\n".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        String word = text.substring(start, position);
        switch (word) {
            case "true":
                return Boolean.TRUE;
            case "false":
                return Boolean.FALSE;
            case "null":
                return null;
            default:
                return number(word);
        }
    }

    private Object number(String word) throws CaseException {
        if (word.matches("-?\\d{1,9}")) {
            return Integer.valueOf(word);
        }
        if (word.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")) {
            return Double.valueOf(word);
        }
        throw broken();
    }

    private void blanks() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    private char peek() throws CaseException {
        if (position >= text.length()) {
            throw broken();
        }
        return text.charAt(position);
    }

    private void expect(char c) throws CaseException {
        if (peek() != c) {
            throw broken();
        }
        position++;
    }

    private CaseException broken() {
        long line = text.substring(0, Math.min(position, text.length())).lines().count();
        return new CaseException("case.json", String.valueOf(Math.max(1, line)));
    }
}
