// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A change of a sample that breaks the condition of a rule.
 *
 * @param sample id of the sample
 * @param change what is done to its loaded copy
 * @param speaking the rule, and those that should speak with it
 */
record Mutation(String sample, Consumer<SampleProject> change, Set<String> speaking) {
    static Mutation of(
            String sample, String rule, Consumer<SampleProject> change, String... besides) {
        Set<String> speaking = new TreeSet<>(Set.of(besides));
        speaking.add(rule);
        return new Mutation(sample, change, speaking);
    }
}
