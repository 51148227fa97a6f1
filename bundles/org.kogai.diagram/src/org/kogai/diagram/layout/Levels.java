// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.eclipse.elk.core.options.Direction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Ranks of the nodes of a diagram that shows levels. Each level is a partition of ELK; a level with
 * too many nodes for one row is spread over several.
 */
final class Levels {
    private static final int ROWS_PER_LEVEL = 1000;
    private static final int FEWEST_IN_ROW = 5;

    /** Boxes are about this many times as wide as high: more of them fit below each other. */
    private static final int LOW = 2;

    /** A short text in a very high box looks lost. */
    private static final double MOST_STRETCH = 1.5;

    private final Box root;
    private final Direction direction;
    private final Map<Box, Integer> ranks = new IdentityHashMap<>();

    Levels(Box root, Map<String, Integer> levelOfMapping, Direction direction) {
        this.root = root;
        this.direction = direction;
        Map<Integer, List<Box>> byLevel = new TreeMap<>();
        for (Box box : root.children) {
            String mapping = box.view().orElseThrow().getMapping();
            Integer level = levelOfMapping.get(mapping == null ? "" : mapping);
            if (level != null) {
                byLevel.computeIfAbsent(level, key -> new ArrayList<>()).add(box);
            }
        }
        int inRow = Math.max(FEWEST_IN_ROW, (int) Math.ceil(Math.sqrt(root.children.size() * 3.0)));
        if (direction.isHorizontal()) {
            inRow *= LOW;
        }
        int most = inRow;
        byLevel.forEach((level, boxes) -> spread(level, boxes, most));
    }

    private void spread(int level, List<Box> boxes, int inRow) {
        int rows = (boxes.size() + inRow - 1) / inRow;
        for (int i = 0; i < boxes.size(); i++) {
            ranks.put(
                    boxes.get(i), level * ROWS_PER_LEVEL + (int) ((long) i * rows / boxes.size()));
        }
    }

    /** Makes the boxes of a column as wide as each other, those of a row as high. */
    void align() {
        Map<Integer, List<Box>> byRank = new TreeMap<>();
        ranks.forEach(
                (box, rank) -> {
                    if (Grid.isStretchable(box) && box.children.isEmpty()) {
                        byRank.computeIfAbsent(rank, key -> new ArrayList<>()).add(box);
                    }
                });
        byRank.values().forEach(this::align);
    }

    private void align(List<Box> boxes) {
        double widest = boxes.stream().mapToDouble(box -> box.width).max().orElse(0);
        double highest = boxes.stream().mapToDouble(box -> box.height).max().orElse(0);
        for (Box box : boxes) {
            if (direction.isHorizontal()) {
                box.width = widest;
            } else if (highest <= MOST_STRETCH * box.height) {
                box.height = highest;
            }
        }
    }

    /** Whether the children of a box are ranked. */
    boolean apply(Box box) {
        return box == root && !ranks.isEmpty();
    }

    /**
     * Children of a box, ranked ones by rank and otherwise as they are. ELK joins each node of a
     * partition to all of the next one in the order of a hash set of identities, and layers nodes
     * by walking back along edges. Nodes that come after all of the partitions before theirs are
     * never reached on that way, so that the order of the hash set has no say.
     */
    List<Box> inOrder(Box box, List<Box> children) {
        if (!apply(box)) {
            return children;
        }
        List<Box> sorted = new ArrayList<>(children);
        sorted.sort(Comparator.comparingInt(child -> ranks.getOrDefault(child, Integer.MAX_VALUE)));
        return sorted;
    }

    /** Rank of a box; smaller ones come first in the direction of the layout. */
    OptionalInt rank(Box box) {
        Integer rank = ranks.get(box);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }
}
