// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.appointment;

import org.kogai.dossier.appointment.RegisterProblem.Kind;
import org.kogai.dossier.appointment.RegisterTable.Row;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated values as RFC 4180 has them, in UTF-8 with or without a byte order mark.
 */
final class CsvReader {
    private static final char END = '\0';

    private final String text;
    private int at;
    private int line = 1;

    private CsvReader(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static RegisterTable read(Path file) throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            // UTF-16 without a mark at its start passes for UTF-8.
            if (text.indexOf('\0') >= 0) {
                throw wrong(Kind.NOT_UTF8, 0);
            }
            return parse(text);
        } catch (CharacterCodingException e) {
            throw wrong(Kind.NOT_UTF8, 0);
        }
    }

    static RegisterTable parse(String text) {
        List<Row> rows = new CsvReader(text).rows();
        if (rows.isEmpty()) {
            throw wrong(Kind.NO_HEADER, 0);
        }
        List<String> header = rows.get(0).cells().stream().map(String::strip).toList();
        return new RegisterTable(header, rows.subList(1, rows.size()));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        while (at < text.length()) {
            Row row = row();
            if (!row.cells().stream().allMatch(String::isBlank)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() {
        int first = line;
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (peek() == ',') {
            at++;
            cells.add(cell());
        }
        lineEnd();
        return new Row(first, cells);
    }

    private String cell() {
        if (peek() == '"') {
            return quoted();
        }
        int start = at;
        while (!isCellEnd(peek())) {
            if (peek() == '"') {
                throw wrong(Kind.STRAY_QUOTE, line);
            }
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int first = line;
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next == '"') {
                if (peek() != '"') {
                    if (!isCellEnd(peek())) {
                        throw wrong(Kind.STRAY_QUOTE, line);
                    }
                    return cell.toString();
                }
                at++;
            } else if (next == '\n') {
                line++;
            }
            cell.append(next);
        }
        throw wrong(Kind.STRAY_QUOTE, first);
    }

    private void lineEnd() {
        if (peek() == '\r') {
            at++;
        }
        if (peek() == '\n') {
            at++;
        }
        line++;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private boolean isCellEnd(char next) {
        return at >= text.length() || next == ',' || next == '\r' || next == '\n';
    }

    private static RegisterException wrong(Kind kind, int line) {
        return new RegisterException(List.of(new RegisterProblem(kind, line, "", "")));
    }
}
