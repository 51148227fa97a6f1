// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics;

import org.kogai.model.governance.institutions.Body;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.Mandate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions about bodies. */
public final class Bodies {
    private Bodies() {}

    /** The institution that a body is or belongs to; absent for a unit that lies nowhere. */
    public static Optional<Institution> institution(Body body) {
        if (body instanceof Institution institution) {
            return Optional.of(institution);
        }
        return body.eContainer() instanceof Body parent ? institution(parent) : Optional.empty();
    }

    /** Whether the body's institution no longer exists on a day. */
    public static boolean isAbolished(Body body, LocalDate day) {
        return institution(body)
                .map(Institution::getAbolished)
                .filter(end -> end.last().isBefore(day))
                .isPresent();
    }

    /** Mandates of the body, of the bodies that it is part of and of its own units. */
    public static Stream<Mandate> mandates(Body body) {
        Stream<Mandate> above =
                body.eContainer() instanceof Body parent ? ownAndAbove(parent) : Stream.empty();
        return Stream.concat(above, ownAndBelow(body));
    }

    private static Stream<Mandate> ownAndAbove(Body body) {
        Stream<Mandate> above =
                body.eContainer() instanceof Body parent ? ownAndAbove(parent) : Stream.empty();
        return Stream.concat(above, body.getMandates().stream());
    }

    private static Stream<Mandate> ownAndBelow(Body body) {
        return Stream.concat(
                body.getMandates().stream(), body.getUnits().stream().flatMap(Bodies::ownAndBelow));
    }
}
