// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.run;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.kogai.diagram.description.Viewpoint;
import org.kogai.diagram.expression.Interpreter;
import org.kogai.diagram.expression.Services;
import org.kogai.diagram.expression.TypeNames;
import org.kogai.diagram.expression.Warnings;
import org.kogai.diagram.refresh.Evaluation;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes diagram runtimes. */
public final class DiagramRuntimes {
    private DiagramRuntimes() {}

    /**
     * A runtime whose labels are shown as they are written.
     *
     * @see #over(List, EditingDomain, Supplier, Services, Function)
     */
    public static DiagramRuntime over(
            List<Viewpoint> viewpoints,
            EditingDomain domain,
            Supplier<List<Resource>> semanticResources,
            Services services) {
        return over(viewpoints, domain, semanticResources, services, key -> key);
    }

    /**
     * A runtime.
     *
     * @param viewpoints enabled viewpoints; their services share one name space
     * @param domain editing domain on which the caller executes the commands
     * @param semanticResources the models, asked for anew each time
     * @param services finds the service classes that the viewpoints name
     * @param texts gives the text of a label's {@code %key}, or null
     */
    public static DiagramRuntime over(
            List<Viewpoint> viewpoints,
            EditingDomain domain,
            Supplier<List<Resource>> semanticResources,
            Services services,
            Function<String, String> texts) {
        List<String> classes =
                viewpoints.stream().flatMap(v -> v.javaExtensions().stream()).distinct().toList();
        Evaluation evaluation =
                new Evaluation(
                        new Interpreter(classes, services, new Warnings()),
                        new TypeNames(),
                        semanticResources);
        return new ViewpointRuntime(viewpoints, domain, evaluation, texts);
    }
}
