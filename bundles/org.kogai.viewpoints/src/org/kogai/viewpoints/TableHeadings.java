// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Headings of the columns of tables.odesign in other languages than English. Sirius takes a heading
 * from the specification as it stands there and knows no keys in it.
 */
public final class TableHeadings {
    private TableHeadings() {}

    /**
     * The heading of a column.
     *
     * @param table name of the table's description
     * @param column name of the column's mapping
     * @param language BCP 47 tag
     * @return empty when the specification's own text counts
     */
    public static Optional<String> of(String table, String column, String language) {
        ResourceBundle headings = in(language);
        String key = table + "." + column;
        return headings.containsKey(key) ? Optional.of(headings.getString(key)) : Optional.empty();
    }

    static ResourceBundle in(String language) {
        return ResourceBundle.getBundle(
                "org.kogai.viewpoints.headings",
                Locale.forLanguageTag(language),
                TableHeadings.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
