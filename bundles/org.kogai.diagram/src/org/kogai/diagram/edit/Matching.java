// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.edit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Finds texts by what a person types: parts of words, in any order, or letters left out. */
public final class Matching {
    private static final int NONE = Integer.MAX_VALUE;

    private Matching() {}

    private record Ranked<T>(T value, int rank) {}

    /**
     * What matches, the best first; otherwise in the order given.
     *
     * @param text text of a value
     * @param query what was typed; empty gives all
     */
    public static <T> List<T> best(List<T> all, Function<T, String> text, String query) {
        String sought = folded(query).strip();
        List<Ranked<T>> ranked = new ArrayList<>();
        for (T value : all) {
            int rank = rank(folded(text.apply(value)), sought);
            if (rank != NONE) {
                ranked.add(new Ranked<>(value, rank));
            }
        }
        ranked.sort(Comparator.comparingInt(Ranked::rank));
        return ranked.stream().map(Ranked::value).toList();
    }

    /** Begins with, has a word that begins with, contains, has all words, has all letters. */
    private static int rank(String text, String sought) {
        if (text.startsWith(sought)) {
            return 0;
        }
        if (text.contains(" " + sought)) {
            return 1;
        }
        if (text.contains(sought)) {
            return 2;
        }
        if (List.of(sought.split("\\s+")).stream().allMatch(text::contains)) {
            return 3;
        }
        return hasLetters(text, sought) ? 4 : NONE;
    }

    private static boolean hasLetters(String text, String sought) {
        int from = 0;
        for (int letter : sought.codePoints().toArray()) {
            from = text.indexOf(letter, from) + 1;
            if (from == 0) {
                return false;
            }
        }
        return true;
    }

    /** Without regard to case, width and accents that are written apart. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
