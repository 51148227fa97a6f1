// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;

/**
 * Facts about one thing, below each other: words left, values right.
 *
 * @param facts the facts
 */
public record FactSheet(List<Fact> facts) implements Block {
    public FactSheet {
        facts = List.copyOf(facts);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.factSheet(this);
    }
}
