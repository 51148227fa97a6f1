// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Piece that is not as it was generated.
 *
 * @param piece the piece
 * @param after place of the generated piece that it follows or stands for, {@link #START} for none
 * @param isInstead whether it stands for that piece
 */
record Addition(Piece piece, int after, boolean isInstead) {
    /** Before everything that was generated. */
    static final int START = -1;

    /** Nowhere: its place is gone. */
    static final int GONE = -2;

    /**
     * Finds the places of all additions.
     *
     * @param words what is generated now in a place
     */
    static List<Addition> all(
            Alignment alignment,
            List<Generated> base,
            List<Piece> earlier,
            IntFunction<String> words) {
        List<Addition> additions = new ArrayList<>();
        int before = START;
        int from = 0;
        for (int i = 0; i <= earlier.size(); i++) {
            if (i == earlier.size() || alignment.hasLeft(i)) {
                int next = i == earlier.size() ? base.size() : alignment.left(i);
                add(earlier.subList(from, i), before, next, base, words, additions);
                before = next;
                from = i + 1;
            }
        }
        return additions;
    }

    /**
     * Places pieces among the generated ones that are missing between two that stand: each by the
     * one that it is like, and the others one for one where there are as many of both.
     */
    private static void add(
            List<Piece> pieces,
            int before,
            int next,
            List<Generated> base,
            IntFunction<String> words,
            List<Addition> additions) {
        int after = before;
        int from = 0;
        for (int i = 0; i <= pieces.size(); i++) {
            int like = i == pieces.size() ? next : like(pieces.get(i), after, next, base, words);
            if (i == pieces.size() || like < next) {
                addUnlike(pieces.subList(from, i), after, like, additions);
                if (i < pieces.size()) {
                    additions.add(new Addition(pieces.get(i), like, true));
                }
                after = like;
                from = i + 1;
            }
        }
    }

    private static void addUnlike(
            List<Piece> pieces, int before, int next, List<Addition> additions) {
        boolean oneEach = pieces.size() == next - before - 1;
        for (int i = 0; i < pieces.size(); i++) {
            additions.add(new Addition(pieces.get(i), oneEach ? before + 1 + i : before, oneEach));
        }
    }

    private static int like(
            Piece piece, int before, int next, List<Generated> base, IntFunction<String> words) {
        int place = before + 1;
        while (place < next && !isAlike(piece, place, base, words)) {
            place++;
        }
        return place;
    }

    private static boolean isAlike(
            Piece piece, int place, List<Generated> base, IntFunction<String> words) {
        return base.get(place).kind() == piece.kind()
                && Similarity.isAlike(words.apply(place), piece.own());
    }
}
