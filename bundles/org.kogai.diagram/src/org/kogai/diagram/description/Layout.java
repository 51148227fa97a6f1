// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import java.util.List;

/** Layout asked for by a description. */
public sealed interface Layout {
    /**
     * Tree by an expression.
     *
     * @param children ordered child elements
     * @param nodeMappings keys of the mappings arranged
     */
    record OrderedTree(Expression children, List<String> nodeMappings) implements Layout {
        public OrderedTree {
            nodeMappings = List.copyOf(nodeMappings);
        }
    }

    /**
     * Rows or columns of connected parts.
     *
     * @param padding distance in pixels
     * @param direction topToBottom, LeftToRight or bottomToTop
     */
    record Composite(int padding, String direction) implements Layout {}

    /**
     * ELK algorithm.
     *
     * @param id id of the algorithm, such as {@code org.eclipse.elk.layered}
     * @param options its options
     */
    record Custom(String id, List<Option> options) implements Layout {
        public Custom {
            options = List.copyOf(options);
        }
    }

    /**
     * ELK option.
     *
     * @param id id of the option
     * @param value value as text; literals of a set are separated by blanks
     * @param targets PARENT, NODE, EDGE, PORTS, LABEL
     */
    record Option(String id, String value, List<String> targets) {
        public Option {
            targets = List.copyOf(targets);
        }
    }
}
