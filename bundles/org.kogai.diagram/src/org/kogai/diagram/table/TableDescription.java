// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.table;

import org.kogai.diagram.description.Expression;
import org.kogai.diagram.description.Place;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Kind of table.
 *
 * @param viewpoint name of its viewpoint
 * @param name name
 * @param label label as written
 * @param documentation text for users, empty for none
 * @param place where it stands
 * @param title title; none = "new" and the label
 * @param domainClass class of the elements that such a table can be made for
 * @param precondition self = such an element; none = true
 * @param metamodels addresses of the metamodels
 * @param lines keys of the mappings of top lines
 * @param lineMappings all line mappings by key
 * @param columns columns, or mappings of columns, in order
 * @param intersections what stands where a line meets a column that elements make
 * @param createLine tools that make top lines
 * @param createColumn tools that make columns
 */
public record TableDescription(
        String viewpoint,
        String name,
        String label,
        String documentation,
        Place place,
        Expression title,
        String domainClass,
        Expression precondition,
        List<String> metamodels,
        List<String> lines,
        Map<String, LineMapping> lineMappings,
        List<ColumnMapping> columns,
        List<IntersectionMapping> intersections,
        List<TableTool> createLine,
        List<TableTool> createColumn) {
    public TableDescription {
        metamodels = List.copyOf(metamodels);
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        intersections = List.copyOf(intersections);
        createLine = List.copyOf(createLine);
        createColumn = List.copyOf(createColumn);
    }

    /** The column mapping with this key. */
    public Optional<ColumnMapping> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** The intersection with this key. */
    public Optional<IntersectionMapping> intersection(String key) {
        return intersections.stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
