// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.table;

import org.kogai.diagram.description.Expression;

import java.util.List;
import java.util.Optional;

/**
 * Lines for elements of a class.
 *
 * @param key key in the table: the name where it is unique, else the path
 * @param name name
 * @param domainClass class of the elements
 * @param candidates self = the element of the line around, or of the table; none = all its contents
 * @param semanticElements associated elements; none = the element
 * @param header text of the header
 * @param subLines keys of the mappings of lines below
 * @param create tools that make lines below
 * @param delete tool that deletes a line; none = the element is deleted
 * @param looks how lines look
 */
public record LineMapping(
        String key,
        String name,
        String domainClass,
        Expression candidates,
        Expression semanticElements,
        Expression header,
        List<String> subLines,
        List<TableTool> create,
        Optional<TableTool> delete,
        CellLooks looks) {
    public LineMapping {
        subLines = List.copyOf(subLines);
        create = List.copyOf(create);
    }
}
