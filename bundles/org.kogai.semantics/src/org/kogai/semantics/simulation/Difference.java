// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.simulation;

import java.util.BitSet;
import java.util.List;

/**
 * How a second rule set differs from a first one on the same register.
 *
 * @param first coverage by the first rule set
 * @param second coverage by the second rule set
 * @param gained factories that only the second one covers, in their order
 * @param lost factories that only the first one covers, in their order
 */
public record Difference(
        Coverage first, Coverage second, List<Factory> gained, List<Factory> lost) {
    public Difference {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
    }

    /**
     * Factory whose coverage changes.
     *
     * @param industry what it makes, as the register says; empty when it doesn't
     */
    public record Factory(String id, String industry) {}

    /**
     * The difference.
     *
     * @param factories the register in the order in which both coverages count it
     */
    public static Difference of(
            Coverage first, Coverage second, List<RegisteredFactory> factories) {
        return new Difference(
                first,
                second,
                only(second.covered(), first.covered(), factories),
                only(first.covered(), second.covered(), factories));
    }

    private static List<Factory> only(BitSet in, BitSet notIn, List<RegisteredFactory> factories) {
        BitSet places = (BitSet) in.clone();
        places.andNot(notIn);
        return places.stream()
                .mapToObj(factories::get)
                .map(factory -> new Factory(factory.facts().id(), factory.industry()))
                .toList();
    }

    /**
     * Whether both rule sets ask for posts. Where one asks for permits or duties instead, the need
     * for persons does not come from the same kind of rule.
     */
    public boolean arePersonsComparable() {
        return !first.byPost().isEmpty() && !second.byPost().isEmpty();
    }

    /** Further persons to train; negative when fewer are needed. */
    public long persons() {
        return second.total().persons() - first.total().persons();
    }
}
