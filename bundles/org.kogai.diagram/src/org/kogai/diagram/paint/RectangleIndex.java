// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rectangles by the squares that they reach into, so that one at a place is found at once. */
public final class RectangleIndex {
    /** Side of a square in pixels: about the width of a node. */
    private static final double SIDE = 128;

    private record Cell(int column, int row) {}

    private final Map<Cell, List<Rectangle>> cells = new HashMap<>();

    /** Adds a rectangle; one without width or height stands for a straight piece of a line. */
    public void add(Rectangle box) {
        of(box).forEach(cell -> cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(box));
    }

    /** Takes out one that was added. */
    public void remove(Rectangle box) {
        of(box).forEach(cell -> cells.get(cell).remove(box));
    }

    /** Whether any of the rectangles has points in common with the inside of another. */
    public boolean meet(Rectangle other) {
        return of(other)
                .flatMap(cell -> cells.getOrDefault(cell, List.of()).stream())
                .anyMatch(box -> meet(box, other));
    }

    private static boolean meet(Rectangle one, Rectangle other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    private static Stream<Cell> of(Rectangle box) {
        return numbers(box.x(), box.width())
                .boxed()
                .flatMap(
                        column ->
                                numbers(box.y(), box.height())
                                        .mapToObj(row -> new Cell(column, row)));
    }

    private static IntStream numbers(double from, double length) {
        return IntStream.rangeClosed(number(from), number(from + length));
    }

    private static int number(double place) {
        return (int) Math.floor(place / SIDE);
    }
}
