// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.EdgeMapping;
import org.kogai.diagram.description.Tool;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.EdgeTarget;

import java.util.Optional;

/** Tools that make and move edges. */
final class EdgeTools {
    private final ToolRuns runs;

    EdgeTools(ToolRuns runs) {
        this.runs = runs;
    }

    /** Whether an edge may start at this view. */
    boolean canStart(Tool.EdgeCreation tool, EdgeTarget source) {
        EObject element = Views.target(source).orElse(null);
        Variables guard =
                runs.diagramVariables()
                        .with("container", runs.diagram().getTarget())
                        .with("preSource", element)
                        .with("preSourceView", source);
        return runs.interpreter().test(tool.startPrecondition(), element, guard, false);
    }

    /** Creates an edge. */
    Optional<Command> createEdge(
            Tool.EdgeCreation tool, EdgeTarget sourceView, EdgeTarget targetView) {
        EObject source = Views.target(sourceView).orElse(null);
        EObject target = Views.target(targetView).orElse(null);
        Variables guard =
                runs.diagramVariables()
                        .with("container", runs.diagram().getTarget())
                        .with("preSource", source)
                        .with("preTarget", target)
                        .with("preSourceView", sourceView)
                        .with("preTargetView", targetView);
        return runs.command(
                tool.head(),
                source,
                guard,
                source,
                run -> {
                    run.bind("diagram", runs.diagram());
                    run.bind(tool.source(), source);
                    run.bind(tool.target(), target);
                    run.bind(tool.sourceView(), sourceView);
                    run.bind(tool.targetView(), targetView);
                },
                run ->
                        runs.mappings(tool.mappings())
                                .filter(EdgeMapping.class::isInstance)
                                .map(EdgeMapping.class::cast)
                                .forEach(
                                        m ->
                                                run.views()
                                                        .addAll(
                                                                runs.creation()
                                                                        .unsynchronizedEdges(
                                                                                m,
                                                                                sourceView,
                                                                                run.instances()))));
    }

    /** Moves one end of an edge. */
    Optional<Command> reconnect(
            Tool.Reconnect tool, DEdge edge, EdgeTarget newEnd, boolean source) {
        EdgeTarget oldEnd = source ? edge.getSourceNode() : edge.getTargetNode();
        EdgeTarget otherEnd = source ? edge.getTargetNode() : edge.getSourceNode();
        EObject oldElement = Views.target(oldEnd).orElse(null);
        EObject newElement = Views.target(newEnd).orElse(null);
        Variables guard =
                runs.diagramVariables()
                        .with("element", edge.getTarget())
                        .with("source", oldElement)
                        .with("target", newElement)
                        .with("sourceView", oldEnd)
                        .with("targetView", newEnd)
                        .with("edgeView", edge)
                        .with("otherEnd", otherEnd);
        return runs.command(
                tool.head(),
                edge.getTarget(),
                guard,
                edge.getTarget(),
                run -> {
                    run.bind("otherEnd", otherEnd);
                    run.bind(tool.element(), edge.getTarget());
                    run.bind(tool.source(), oldElement);
                    run.bind(tool.target(), newElement);
                    run.bind(tool.sourceView(), oldEnd);
                    run.bind(tool.targetView(), newEnd);
                    run.bind(tool.edgeView(), edge);
                },
                run -> moveEnd(edge, newEnd, source));
    }

    private void moveEnd(DEdge edge, EdgeTarget newEnd, boolean source) {
        if (edge.eContainer() == null) {
            return;
        }
        if (!source) {
            edge.setTargetNode(newEnd);
            return;
        }
        edge.setSourceNode(newEnd);
        if (runs.isRelation(edge)) {
            edge.setTarget(Views.target(newEnd).orElse(null));
        }
    }
}
