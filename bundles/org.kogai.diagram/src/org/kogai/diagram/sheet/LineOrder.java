// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.sheet;

import org.kogai.diagram.views.DLine;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Order of lines by their texts: numbers by value and before words, empty texts last. */
final class LineOrder implements Comparator<DLine> {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private final Arrangement.Sorting sorting;
    private final Collator words;

    LineOrder(Arrangement.Sorting sorting, Collator words) {
        this.sorting = sorting;
        this.words = words;
    }

    @Override
    public int compare(DLine one, DLine other) {
        String left = text(one);
        String right = text(other);
        if (left.isEmpty() || right.isEmpty()) {
            return Boolean.compare(left.isEmpty(), right.isEmpty());
        }
        int order = compare(left, right);
        return sorting.descending() ? -order : order;
    }

    private String text(DLine line) {
        SheetLine shown = new SheetLine(line, 0);
        return sorting.column().map(shown::text).orElseGet(shown::header).strip();
    }

    private int compare(String left, String right) {
        Optional<BigDecimal> first = number(left);
        Optional<BigDecimal> second = number(right);
        if (first.isPresent() && second.isPresent()) {
            return first.get().compareTo(second.get());
        }
        return first.isPresent() || second.isPresent()
                ? Boolean.compare(second.isPresent(), first.isPresent())
                : words.compare(left, right);
    }

    /** The value of a text that is a number. */
    static Optional<BigDecimal> number(String text) {
        String plain = Arrangement.plain(text).replaceAll("(?<=\\d),(?=\\d{3})", "");
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }
}
