// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Spreads items over pages: on as few as can be, and then so that the fullest page is as empty as
 * can be. Nobody likes a last slide with one row.
 */
final class Balance {
    /** Halvings of the interval in which the lowest sufficient room lies. */
    private static final int STEPS = 24;

    private Balance() {}

    /**
     * The items of each page; an item that is higher than the room has a page of its own.
     *
     * @param height height of the items of a page, which may be more than that of each
     */
    static <T> List<List<T>> split(List<T> items, double room, ToDoubleFunction<List<T>> height) {
        List<List<T>> pages = fill(items, room, height);
        double sufficient = room;
        double scarce = 0;
        for (int step = 0; step < STEPS; step++) {
            double middle = (sufficient + scarce) / 2;
            List<List<T>> tried = fill(items, middle, height);
            if (tried.size() <= pages.size()) {
                pages = tried;
                sufficient = middle;
            } else {
                scarce = middle;
            }
        }
        return pages;
    }

    private static <T> List<List<T>> fill(
            List<T> items, double room, ToDoubleFunction<List<T>> height) {
        List<List<T>> pages = new ArrayList<>();
        List<T> page = new ArrayList<>();
        for (T item : items) {
            List<T> longer = new ArrayList<>(page);
            longer.add(item);
            if (!page.isEmpty() && height.applyAsDouble(longer) > room) {
                pages.add(page);
                longer = new ArrayList<>(List.of(item));
            }
            page = longer;
        }
        pages.add(page);
        return pages;
    }
}
