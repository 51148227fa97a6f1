// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import java.util.Optional;

/** Where operations stand in a file. */
final class Operations {
    private Operations() {}

    /** The tool, fix or diagram that holds an operation. */
    static Node owner(Node node) {
        Node owner = node;
        while (owner.is("ModelOperation")
                || owner.is("SwitchChild")
                || owner.type().feature("firstModelOperations").isPresent()) {
            owner = owner.parent().orElseThrow();
        }
        return owner;
    }

    /** Name of the variable that an element of the body or head of a tool declares. */
    static Optional<String> declared(Node node) {
        String name =
                switch (node.type().name()) {
                    case "CreateInstance", "CreateView", "CreateEdgeView", "Let" ->
                            node.text("variableName");
                    case "For" -> node.text("iteratorName");
                    default -> node.is("AbstractVariable") ? node.name() : "";
                };
        return Optional.of(name.trim()).filter(n -> !n.isEmpty());
    }
}
