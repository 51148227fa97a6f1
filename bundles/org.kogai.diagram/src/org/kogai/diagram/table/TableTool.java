// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.table;

import org.kogai.diagram.description.ToolHead;
import org.kogai.diagram.description.Variable;

import java.util.List;

/**
 * Tool of a table.
 *
 * @param head what it has in common with tools of diagrams
 * @param variables variables that its operations may use; others are not bound
 * @param mask pattern of {@link java.text.MessageFormat} for tools that take a text
 */
public record TableTool(ToolHead head, List<Variable> variables, String mask) {
    public TableTool {
        variables = List.copyOf(variables);
    }

    /** Name in the specification. */
    public String name() {
        return head.name();
    }
}
