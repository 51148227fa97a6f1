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

    /** The items of each page; an item that is higher than the room has a page of its own. */
    static <T> List<List<T>> split(List<T> items, double room, ToDoubleFunction<T> height) {
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

    private static <T> List<List<T>> fill(List<T> items, double room, ToDoubleFunction<T> height) {
        List<List<T>> pages = new ArrayList<>();
        List<T> page = new ArrayList<>();
        double used = 0;
        for (T item : items) {
            double needed = height.applyAsDouble(item);
            if (!page.isEmpty() && used + needed > room) {
                pages.add(page);
                page = new ArrayList<>();
                used = 0;
            }
            page.add(item);
            used += needed;
        }
        pages.add(page);
        return pages;
    }
}
