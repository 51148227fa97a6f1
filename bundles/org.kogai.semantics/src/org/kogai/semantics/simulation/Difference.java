// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.simulation;

import java.util.BitSet;
import java.util.List;

/**
 * How a second rule set differs from a first one on the same register.
 *
 * @param first coverage by the first rule set
 * @param second coverage by the second rule set
 * @param gained identities of the factories that only the second one covers, in their order
 * @param lost identities of the factories that only the first one covers, in their order
 */
public record Difference(Coverage first, Coverage second, List<String> gained, List<String> lost) {
    public Difference {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
    }

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
                ids(second.covered(), first.covered(), factories),
                ids(first.covered(), second.covered(), factories));
    }

    private static List<String> ids(BitSet in, BitSet notIn, List<RegisteredFactory> factories) {
        BitSet places = (BitSet) in.clone();
        places.andNot(notIn);
        return places.stream().mapToObj(i -> factories.get(i).facts().id()).toList();
    }

    /** Further persons to train; negative when fewer are needed. */
    public long persons() {
        return second.total().persons() - first.total().persons();
    }
}
