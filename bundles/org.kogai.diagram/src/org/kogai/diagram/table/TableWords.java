// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.table;

import org.kogai.diagram.expression.Conversions;

import java.util.Optional;

/**
 * Words that a table shows where its description gives no expression: Sirius takes them from the
 * edit providers of the metamodel.
 */
public interface TableWords {
    /** The words that a metamodel without edit providers gets. */
    TableWords PLAIN =
            new TableWords() {
                @Override
                public String of(Object value, String language) {
                    return CellTexts.of(value);
                }

                @Override
                public String header(Object value, String language) {
                    return Conversions.toText(value);
                }

                @Override
                public Optional<String> heading(String table, String column, String language) {
                    return Optional.empty();
                }
            };

    /**
     * Text of a value of a feature, or of the element of a line or column.
     *
     * @param value element, literal, other value or a collection of them; may be null
     * @param language BCP 47 tag of the language of the table
     */
    String of(Object value, String language);

    /**
     * Text of what the expression of a heading gives.
     *
     * @param language BCP 47 tag of the language of the table
     */
    default String header(Object value, String language) {
        return of(value, language);
    }

    /**
     * Heading of a feature column, which no element stands behind.
     *
     * @param table name of the table's description
     * @param column name of the column's mapping
     * @param language BCP 47 tag of the language of the table
     * @return empty when the expression of the description counts
     */
    Optional<String> heading(String table, String column, String language);
}
