// SPDX-License-Identifier: EPL-2.0
package org.kogai.model.edit;

import org.eclipse.emf.ecore.EClass;

import java.net.URL;
import java.util.Optional;
import java.util.stream.Stream;

/** Pictures of the metamodel's classes: one family, coloured by package. */
public final class Icons {
    private Icons() {}

    /**
     * Picture of a class, else of its nearest super class that has one.
     *
     * @return place of an SVG drawn for 16 × 16 pixels
     */
    public static Optional<URL> of(EClass type) {
        return Stream.concat(Stream.of(type), nearestFirst(type))
                .map(candidate -> "/icons/" + candidate.getName() + ".svg")
                .map(Icons.class::getResource)
                .filter(place -> place != null)
                .findFirst();
    }

    private static Stream<EClass> nearestFirst(EClass type) {
        int last = type.getEAllSuperTypes().size() - 1;
        return Stream.iterate(last, index -> index >= 0, index -> index - 1)
                .map(type.getEAllSuperTypes()::get);
    }
}
