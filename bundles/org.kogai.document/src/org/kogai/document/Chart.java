// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;

/**
 * Chart of numbers, which office programs show and can edit.
 *
 * @param kind how the numbers are drawn
 * @param title title
 * @param categoryTitle what the categories are
 * @param valueTitle what the numbers are, with their unit
 * @param categories names of the categories, in order
 * @param series numbers, at most {@value #MOST_SERIES} rows of them
 * @param language BCP 47 tag of the words
 * @param alternativeText what a screen reader says
 */
public record Chart(
        Kind kind,
        String title,
        String categoryTitle,
        String valueTitle,
        List<String> categories,
        List<Series> series,
        String language,
        String alternativeText) {
    /** More could not be told apart on grey paper. */
    public static final int MOST_SERIES = 4;

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        int width = categories.size();
        if (width == 0 || series.isEmpty() || series.size() > MOST_SERIES) {
            throw new IllegalArgumentException(series.size() + " series of " + width);
        }
        if (series.stream().anyMatch(one -> one.values().size() != width)) {
            throw new IllegalArgumentException("a series has not " + width + " numbers");
        }
    }

    /** How numbers are drawn. */
    public enum Kind {
        /** Lying bars, those of a category below each other. */
        BAR,
        /** Lying bars, those of a category in a row. */
        STACKED_BAR,
        /** A line for each series, from category to category. */
        LINE
    }

    /**
     * Numbers of one thing.
     *
     * @param name what they are numbers of
     * @param values one for each category
     */
    public record Series(String name, List<Double> values) {
        public Series {
            values = List.copyOf(values);
        }
    }
}
