// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.apache.commons.collections4.sequence.CommandVisitor;
import org.apache.commons.collections4.sequence.SequencesComparator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which element of one list is which of another, by their keys. */
final class Alignment {
    private static final int NONE = -1;

    private final int[] rightOf;
    private final int[] leftOf;
    private int[] anchors = {};

    private Alignment(int left, int right) {
        rightOf = new int[left];
        leftOf = new int[right];
        Arrays.fill(rightOf, NONE);
        Arrays.fill(leftOf, NONE);
    }

    /** Aligns by the longest sequence that both lists have. */
    static Alignment of(List<String> left, List<String> right) {
        Alignment alignment = new Alignment(left.size(), right.size());
        new SequencesComparator<>(left, right).getScript().visit(alignment.new Walk());
        alignment.anchors = alignment.rightOf.clone();
        return alignment;
    }

    /** The other element, or -1 when there is none. */
    int right(int left) {
        return rightOf[left];
    }

    int left(int right) {
        return leftOf[right];
    }

    boolean hasRight(int left) {
        return rightOf[left] != NONE;
    }

    boolean hasLeft(int right) {
        return leftOf[right] != NONE;
    }

    void pair(int left, int right) {
        rightOf[left] = right;
        leftOf[right] = left;
    }

    /** Pairs what was moved: elements without a partner whose key is the only one on its side. */
    void pairMoved(List<String> left, List<String> right) {
        Map<String, Integer> places = alone(right, leftOf);
        alone(left, rightOf)
                .forEach(
                        (key, place) -> {
                            int other = places.getOrDefault(key, NONE);
                            if (place != NONE && other != NONE) {
                                pair(place, other);
                            }
                        });
    }

    private static Map<String, Integer> alone(List<String> keys, int[] partners) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            if (partners[i] == NONE) {
                places.merge(keys.get(i), i, (one, other) -> NONE);
            }
        }
        return places;
    }

    /** Stretches of both lists without partners, between those that have some. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        int left = 0;
        int right = 0;
        for (int i = 0; i <= rightOf.length; i++) {
            boolean end = i == rightOf.length;
            if (end || anchors[i] != NONE) {
                int other = end ? leftOf.length : anchors[i];
                gaps.add(new Gap(free(rightOf, left, i), free(leftOf, right, other)));
                left = i + 1;
                right = other + 1;
            }
        }
        return gaps;
    }

    private static List<Integer> free(int[] partners, int from, int to) {
        List<Integer> free = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (partners[i] == NONE) {
                free.add(i);
            }
        }
        return free;
    }

    /**
     * Elements without partners.
     *
     * @param left those of the left list, in order
     * @param right those of the right list, in order
     */
    record Gap(List<Integer> left, List<Integer> right) {}

    private final class Walk implements CommandVisitor<String> {
        private int left;
        private int right;

        @Override
        public void visitKeepCommand(String key) {
            pair(left++, right++);
        }

        @Override
        public void visitDeleteCommand(String key) {
            left++;
        }

        @Override
        public void visitInsertCommand(String key) {
            right++;
        }
    }
}
