// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.table;

import org.kogai.diagram.description.Expression;

import java.util.List;
import java.util.Optional;

/** Column, or what makes columns. */
public sealed interface ColumnMapping permits ColumnMapping.Feature, ColumnMapping.Elements {
    /** Key in the table: the name where it is unique, else the path. */
    String key();

    /** Name. */
    String name();

    /** Text of the header. */
    Expression header();

    /** Width in pixels; 0 = as wide as its content. */
    int width();

    /** How its cells look. */
    CellLooks looks();

    /**
     * Column of a feature.
     *
     * @param featureName name of the feature, or * when only the label tells what stands there
     * @param label text of a cell; none = the value of the feature
     * @param parent element that has the feature; none = that of the line
     * @param edit how cells are edited
     */
    record Feature(
            String key,
            String name,
            Expression header,
            int width,
            CellLooks looks,
            String featureName,
            Expression label,
            Expression parent,
            CellEdit edit)
            implements ColumnMapping {}

    /**
     * A column for each element of a class.
     *
     * @param candidates self = the element of the table; none = all its contents
     * @param create tools that make columns
     * @param delete tool that deletes a column; none = the element is deleted
     */
    record Elements(
            String key,
            String name,
            Expression header,
            int width,
            CellLooks looks,
            String domainClass,
            Expression candidates,
            List<TableTool> create,
            Optional<TableTool> delete)
            implements ColumnMapping {
        public Elements {
            create = List.copyOf(create);
        }
    }
}
