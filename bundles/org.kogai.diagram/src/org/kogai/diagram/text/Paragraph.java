// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

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
     * @param cost of a line that ends behind it
     */
    private record Piece(String text, double full, double bare, double cost) {}

    /** Trying so many pieces takes time, and nobody reads so long a text for its line ends. */
    private static final int MOST_WEIGHED = 500;

    /** Costs of line ends; absent where all are as good. */
    private final Optional<BreakCosts> costs;

    private final int length;
    private int added;

    Paragraph(String text, String language, double limit, ToDoubleFunction<String> width) {
        LineBreaks first = LineBreaks.first(text, language);
        this.costs =
                first == LineBreaks.WORDS ? Optional.of(new BreakCosts(text)) : Optional.empty();
        this.length = text.length();
        add(text, first, language, limit, width);
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
        added += text.length();
        double cost = added < length ? costs.map(it -> it.at(added)).orElse(0.0) : 0;
        pieces.add(new Piece(text, full, bareWidth, cost));
        return true;
    }

    /** Without spaces at the end and without zero-width spaces, which some fonts show as boxes. */
    private static String shown(String text) {
        String shown = text.replace("\u200B", "");
        int end = shown.length();
        while (end > 0 && isSpace(shown.charAt(end - 1))) {
            end--;
        }
        return shown.substring(0, end);
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || letter == LineBreaks.NO_BREAK_SPACE;
    }

    /** A line that another follows: its end parts as well as the dot between two facts. */
    private static String broken(String text) {
        String line = shown(text);
        return line.endsWith(" ·") ? line.substring(0, line.length() - 2) : line;
    }

    /**
     * Lines no wider than the limit, as even as possible without needing one more line; in Japanese
     * a few more rather than to end one where readers mind.
     */
    List<String> lines(double limit) {
        List<String> greedy = fill(limit);
        if (greedy.size() < 2) {
            return greedy;
        }
        if (pieces.size() <= MOST_WEIGHED && pieces.stream().anyMatch(piece -> piece.cost > 0)) {
            return set(limit, greedy.size());
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

    private List<String> set(double limit, int least) {
        int[] starts =
                new EvenLines(
                                pieces.stream().mapToDouble(Piece::full).toArray(),
                                pieces.stream().mapToDouble(Piece::bare).toArray(),
                                pieces.stream().mapToDouble(Piece::cost).toArray(),
                                limit + SLACK)
                        .starts(least);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            boolean last = i == starts.length - 1;
            String line = text(starts[i], last ? pieces.size() : starts[i + 1]);
            lines.add(last ? shown(line) : broken(line));
        }
        return lines;
    }

    private String text(int start, int end) {
        return pieces.subList(start, end).stream().map(Piece::text).collect(Collectors.joining());
    }

    private List<String> fill(double limit) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double width = 0;
        for (Piece piece : pieces) {
            if (line.length() > 0 && width + piece.bare > limit + SLACK) {
                lines.add(broken(line.toString()));
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
