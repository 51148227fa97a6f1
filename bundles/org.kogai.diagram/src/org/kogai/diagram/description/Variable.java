// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import java.util.List;

/**
 * Variable of a tool.
 *
 * @param name name under which expressions find it
 * @param subVariables variables computed from its value
 */
public record Variable(String name, List<SubVariable> subVariables) {
    public Variable {
        subVariables = List.copyOf(subVariables);
    }

    /** A variable without sub variables. */
    public static Variable named(String name) {
        return new Variable(name, List.of());
    }

    /**
     * Variable computed from its parent's value.
     *
     * @param name name
     * @param value self = the parent's value when that is an element
     * @param subVariables variables computed from it
     */
    public record SubVariable(String name, Expression value, List<SubVariable> subVariables) {
        public SubVariable {
            subVariables = List.copyOf(subVariables);
        }
    }
}
