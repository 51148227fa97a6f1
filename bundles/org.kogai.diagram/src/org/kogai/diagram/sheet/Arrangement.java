// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.sheet;

import org.kogai.diagram.views.DColumn;
import org.kogai.diagram.views.DLine;
import org.kogai.diagram.views.DTable;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which lines of a table are shown and in what order. It changes nothing in the table.
 *
 * @param filter words that a line, or one below it, must hold; empty = all lines
 * @param sorting how lines are sorted; absent = as the model has them
 */
public record Arrangement(String filter, Optional<Sorting> sorting) {
    /** All lines, as the model has them. */
    public static final Arrangement PLAIN = new Arrangement("", Optional.empty());

    /**
     * How lines are sorted.
     *
     * @param column column whose texts count; absent = the headers of the lines
     * @param descending from the last to the first; empty texts come last all the same
     */
    public record Sorting(Optional<DColumn> column, boolean descending) {}

    /** The same with other words. */
    public Arrangement filteredBy(String words) {
        return new Arrangement(words, sorting);
    }

    /** The next of ascending, descending and model order for a column, or for the headers. */
    public Arrangement sortedBy(Optional<DColumn> column) {
        boolean same = sorting.filter(now -> now.column().equals(column)).isPresent();
        if (!same) {
            return new Arrangement(filter, Optional.of(new Sorting(column, false)));
        }
        return new Arrangement(
                filter,
                sorting.get().descending()
                        ? Optional.empty()
                        : Optional.of(new Sorting(column, true)));
    }

    /**
     * The lines to be shown.
     *
     * @param locale whose alphabet counts
     */
    public List<SheetLine> lines(DTable table, Locale locale) {
        List<String> words =
                Stream.of(plain(filter).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        Optional<Comparator<DLine>> order =
                sorting.map(now -> new LineOrder(now, Collator.getInstance(locale)));
        List<SheetLine> shown = new ArrayList<>();
        add(table.getLines(), 0, table.getColumns(), words, order, shown);
        return shown;
    }

    private static boolean add(
            List<DLine> lines,
            int depth,
            List<DColumn> columns,
            List<String> words,
            Optional<Comparator<DLine>> order,
            List<SheetLine> shown) {
        List<DLine> sorted = new ArrayList<>(lines);
        order.ifPresent(sorted::sort);
        boolean any = false;
        for (DLine line : sorted) {
            SheetLine candidate = new SheetLine(line, depth);
            int place = shown.size();
            boolean fits = fits(candidate, columns, words);
            List<String> below = fits ? List.of() : words;
            if (add(line.getLines(), depth + 1, columns, below, order, shown) || fits) {
                shown.add(place, candidate);
                any = true;
            }
        }
        return any;
    }

    private static boolean fits(SheetLine line, List<DColumn> columns, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        StringBuilder all = new StringBuilder(line.header());
        columns.forEach(column -> all.append('\n').append(line.text(column)));
        String texts = plain(all.toString());
        return words.stream().allMatch(texts::contains);
    }

    /** A text without the differences that a reader does not care for. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }
}
