// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.kogai.diagram.description.Viewpoint;

import java.util.List;
import java.util.Optional;

/**
 * What a specification file holds.
 *
 * @param file name of the file
 * @param name name of the specification
 * @param version version stamp, empty when there is none
 * @param viewpoints viewpoints in file order
 * @param problems everything that is wrong or not supported, in file order
 */
public record Specification(
        String file,
        String name,
        String version,
        List<Viewpoint> viewpoints,
        List<Problem> problems) {
    public Specification {
        viewpoints = List.copyOf(viewpoints);
        problems = List.copyOf(problems);
    }

    /** Whether nothing in it is wrong or unsupported beyond warnings. */
    public boolean isSound() {
        return problems.stream().noneMatch(p -> p.severity() == Problem.Severity.ERROR);
    }

    /** The viewpoint with this name. */
    public Optional<Viewpoint> viewpoint(String viewpointName) {
        return viewpoints.stream().filter(v -> v.name().equals(viewpointName)).findFirst();
    }
}
