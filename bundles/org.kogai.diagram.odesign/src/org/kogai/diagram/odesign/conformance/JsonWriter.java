// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Map;

/** Writes maps, lists, texts, numbers and booleans as JSON. */
final class JsonWriter {
    private final Writer out;

    JsonWriter(Writer out) {
        this.out = out;
    }

    void write(Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Collection<?> list) {
            array(list);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.write(String.valueOf(value));
        } else {
            string(String.valueOf(value));
        }
    }

    private void object(Map<?, ?> map) throws IOException {
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.write(separator);
            string(String.valueOf(entry.getKey()));
            out.write(": ");
            write(entry.getValue());
            separator = ", ";
        }
        out.write(map.isEmpty() ? "{}" : "}");
    }

    private void array(Collection<?> list) throws IOException {
        String separator = "[";
        for (Object item : list) {
            out.write(separator);
            write(item);
            // One element per line keeps differences readable.
            separator = item instanceof Map ? ",\n " : ", ";
        }
        out.write(list.isEmpty() ? "[]" : "]");
    }

    private void string(String text) throws IOException {
        out.write('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.write('\\');
                out.write(c);
            } else if (c < ' ') {
                out.write(String.format("\\u%04x", (int) c));
            } else {
                out.write(c);
            }
        }
        out.write('"');
    }
}
