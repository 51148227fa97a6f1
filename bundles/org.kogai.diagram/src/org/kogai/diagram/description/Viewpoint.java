// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import org.kogai.diagram.table.TableDescription;

import java.util.List;

/**
 * Viewpoint of a specification.
 *
 * @param name name
 * @param label label as written
 * @param modelFileExtensions file extensions of models it is offered for, {@code *} = any
 * @param icon path of the icon, empty for none
 * @param diagrams kinds of diagrams in file order
 * @param tables kinds of tables in file order
 * @param javaExtensions qualified names of the service classes
 */
public record Viewpoint(
        String name,
        String label,
        List<String> modelFileExtensions,
        String icon,
        List<DiagramDescription> diagrams,
        List<TableDescription> tables,
        List<String> javaExtensions) {
    public Viewpoint {
        modelFileExtensions = List.copyOf(modelFileExtensions);
        diagrams = List.copyOf(diagrams);
        tables = List.copyOf(tables);
        javaExtensions = List.copyOf(javaExtensions);
    }
}
