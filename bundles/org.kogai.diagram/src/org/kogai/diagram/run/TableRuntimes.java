// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.run;

import org.eclipse.emf.ecore.resource.Resource;
import org.kogai.diagram.description.Viewpoint;
import org.kogai.diagram.expression.Interpreter;
import org.kogai.diagram.expression.Services;
import org.kogai.diagram.expression.TypeNames;
import org.kogai.diagram.expression.Warnings;
import org.kogai.diagram.refresh.Evaluation;
import org.kogai.diagram.table.TableWords;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes table runtimes. */
public final class TableRuntimes {
    private TableRuntimes() {}

    /**
     * A runtime.
     *
     * @param viewpoints enabled viewpoints; their services share one name space
     * @param models the models, asked for anew each time
     * @param services finds the service classes that the viewpoints name
     * @param texts gives the text of a label's {@code %key}, or null
     * @param words texts of values and headings without an expression
     */
    public static TableRuntime over(
            List<Viewpoint> viewpoints,
            Supplier<List<Resource>> models,
            Services services,
            Function<String, String> texts,
            TableWords words) {
        List<String> classes =
                viewpoints.stream().flatMap(v -> v.javaExtensions().stream()).distinct().toList();
        Interpreter interpreter = new Interpreter(classes, services, new Warnings());
        return new TableRuntime(
                viewpoints, new Evaluation(interpreter, new TypeNames(), models), texts, words);
    }
}
