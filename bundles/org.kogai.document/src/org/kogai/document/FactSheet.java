// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;
import java.util.Optional;

/**
 * Facts about one thing, below each other: words left, values right.
 *
 * @param caption caption above them; none on covers and at the head of short papers
 * @param facts the facts
 */
public record FactSheet(Optional<Caption> caption, List<Fact> facts) implements Block {
    public FactSheet {
        facts = List.copyOf(facts);
    }

    /** Facts without a caption. */
    public static FactSheet of(List<Fact> facts) {
        return new FactSheet(Optional.empty(), facts);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.factSheet(this);
    }
}
