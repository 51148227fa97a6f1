// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

import org.kogai.model.governance.law.Obligation;
import org.kogai.model.governance.law.Permit;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.regulation.Outcome;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What rules say about one factory.
 *
 * @param factory identity of the factory in its register
 * @param consequences posts in the order of the posts, then everything else in the order of the
 *     rules
 */
public record Assessment(String factory, List<Consequence> consequences) {
    public Assessment {
        consequences = List.copyOf(consequences);
    }

    /** Posts to fill, each once, highest tier first. */
    public List<ManagerPostType> posts() {
        return distinct(Outcome::getPost);
    }

    /** Permits to hold, each once. */
    public List<Permit> permits() {
        return distinct(Outcome::getPermit);
    }

    /** Duties to do, each once. */
    public List<Obligation> obligations() {
        return distinct(Outcome::getObligation);
    }

    /** Classes that the factory falls in, each once. */
    public List<String> classes() {
        return distinct(Outcome::getClassification);
    }

    /** Whether the factory falls in a class. */
    public boolean is(String classification) {
        return consequences.stream()
                .anyMatch(c -> classification.equals(c.outcome().getClassification()));
    }

    private <T> List<T> distinct(Function<Outcome, T> feature) {
        return consequences.stream()
                .map(consequence -> feature.apply(consequence.outcome()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
