// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.table;

import org.kogai.diagram.description.Expression;

import java.util.List;
import java.util.Optional;

/**
 * What stands where a line meets a column that an element makes.
 *
 * @param key key in the table: the name where it is unique, else the path
 * @param name name
 * @param lines keys of the line mappings
 * @param column key of the column mapping
 * @param label text of a cell
 * @param domain elements that cells stand for; absent when a cell only says that line and column
 *     are related
 * @param columnFinder elements of the columns; self = element of the line, or of the cell
 * @param precondition self = element of the column; none = true
 * @param create tool for a cell that is not there; absent = such a cell cannot be edited
 * @param edit how cells are edited
 * @param looks how cells look
 */
public record IntersectionMapping(
        String key,
        String name,
        List<String> lines,
        String column,
        Expression label,
        Optional<Domain> domain,
        Expression columnFinder,
        Expression precondition,
        Optional<TableTool> create,
        CellEdit edit,
        CellLooks looks) {
    public IntersectionMapping {
        lines = List.copyOf(lines);
    }

    /**
     * Elements that cells stand for.
     *
     * @param domainClass their class
     * @param candidates self = the element of the table; none = all its contents
     * @param lineFinder elements of the lines; self = element of the cell
     */
    public record Domain(String domainClass, Expression candidates, Expression lineFinder) {}
}
