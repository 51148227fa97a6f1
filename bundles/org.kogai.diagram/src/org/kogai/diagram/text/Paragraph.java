// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One paragraph cut into pieces with their widths, ready to be set in lines of any width. */
final class Paragraph {
    /** Tolerance in pixels, so that a line fits into the width that was measured for it. */
    private static final double SLACK = 0.01;

    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Piece.
     *
     * @param text its text with the spaces behind it
     * @param full width with the spaces
     * @param bare width without them
     */
    private record Piece(String text, double full, double bare) {}

    Paragraph(String text, String language, double limit, ToDoubleFunction<String> width) {
        add(text, LineBreaks.PHRASES, language, limit, width);
    }

    private void add(
            String text,
            LineBreaks breaks,
            String language,
            double limit,
            ToDoubleFunction<String> width) {
        for (String piece : breaks.pieces(text, language)) {
            if (breaks == LineBreaks.CLUSTERS) {
                addIfFits(piece, Double.POSITIVE_INFINITY, width);
            } else if (!addIfFits(piece, limit, width)) {
                LineBreaks finer = LineBreaks.values()[breaks.ordinal() + 1];
                add(piece, finer, language, limit, width);
            }
        }
    }

    private boolean addIfFits(String text, double limit, ToDoubleFunction<String> width) {
        String bare = shown(text);
        double bareWidth = width.applyAsDouble(bare);
        if (bareWidth > limit + SLACK) {
            return false;
        }
        double full = bare.length() == text.length() ? bareWidth : width.applyAsDouble(text);
        pieces.add(new Piece(text, full, bareWidth));
        return true;
    }

    /** Without spaces at the end and without zero-width spaces, which some fonts show as boxes. */
    private static String shown(String text) {
        return text.replace("\u200B", "").stripTrailing();
    }

    /** Lines no wider than the limit, as even as possible without needing one more line. */
    List<String> lines(double limit) {
        List<String> greedy = fill(limit);
        if (greedy.size() < 2) {
            return greedy;
        }
        double low = pieces.stream().mapToDouble(Piece::bare).max().orElse(0);
        double high = limit;
        for (int i = 0; i < 8 && high - low > 1; i++) {
            double middle = (low + high) / 2;
            if (fill(middle).size() <= greedy.size()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return fill(high);
    }

    private List<String> fill(double limit) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double width = 0;
        for (Piece piece : pieces) {
            if (line.length() > 0 && width + piece.bare > limit + SLACK) {
                lines.add(shown(line.toString()));
                line.setLength(0);
                width = 0;
            }
            line.append(piece.text);
            width += piece.full;
        }
        lines.add(shown(line.toString()));
        return lines;
    }
}
