// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Reads blocks. A quote that is never closed, or goes on after its end, is an ordinary sign. */
final class BlockReader {
    private static final String ENDS = "\t\r\n";

    private final String text;
    private int at;

    BlockReader(String text) {
        this.text = text;
    }

    Block read() {
        List<List<String>> rows = new ArrayList<>();
        while (at < text.length()) {
            rows.add(row());
        }
        return new Block(rows);
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (text.startsWith("\t", at)) {
            at++;
            cells.add(cell());
        }
        at += text.startsWith("\r\n", at) ? 2 : 1;
        return cells;
    }

    private String cell() {
        int start = at;
        OptionalInt close = text.startsWith("\"", at) ? closingQuote() : OptionalInt.empty();
        if (close.isPresent()) {
            at = close.getAsInt() + 1;
            return text.substring(start + 1, close.getAsInt())
                    .replace("\"\"", "\"")
                    .replace("\r\n", "\n");
        }
        while (!isEnd(at)) {
            at++;
        }
        return text.substring(start, at);
    }

    private OptionalInt closingQuote() {
        int place = at + 1;
        while (place < text.length()) {
            if (text.startsWith("\"\"", place)) {
                place += 2;
            } else if (text.charAt(place) == '"') {
                return isEnd(place + 1) ? OptionalInt.of(place) : OptionalInt.empty();
            } else {
                place++;
            }
        }
        return OptionalInt.empty();
    }

    private boolean isEnd(int place) {
        return place >= text.length() || ENDS.indexOf(text.charAt(place)) >= 0;
    }
}
