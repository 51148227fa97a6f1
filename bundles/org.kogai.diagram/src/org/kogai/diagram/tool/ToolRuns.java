// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.DiagramElementMapping;
import org.kogai.diagram.description.EdgeMapping;
import org.kogai.diagram.description.ToolHead;
import org.kogai.diagram.expression.Interpreter;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.refresh.Evaluation;
import org.kogai.diagram.refresh.ViewCreation;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs of tools in one diagram: their guards, bodies and what follows. */
final class ToolRuns {
    private final Evaluation evaluation;
    private final DiagramDescription description;
    private final DSemanticDiagram diagram;
    private final Consumer<List<DDiagramElement>> onCreated;

    ToolRuns(
            Evaluation evaluation,
            DiagramDescription description,
            DSemanticDiagram diagram,
            Consumer<List<DDiagramElement>> onCreated) {
        this.evaluation = evaluation;
        this.description = description;
        this.diagram = diagram;
        this.onCreated = onCreated;
    }

    Interpreter interpreter() {
        return evaluation.interpreter();
    }

    DSemanticDiagram diagram() {
        return diagram;
    }

    ViewCreation creation() {
        return new ViewCreation(evaluation, description, diagram);
    }

    Drops drops() {
        return new Drops(evaluation, description, diagram);
    }

    /** Whether a view or the diagram can hold views of a mapping. */
    boolean holds(EObject containerView, DiagramElementMapping mapping) {
        return new Palette(description, diagram).holds(containerView, mapping.key());
    }

    /** Whether a view is a relation edge. */
    boolean isRelation(DDiagramElement view) {
        return description
                .mapping(view.getMapping())
                .filter(m -> m instanceof EdgeMapping edge && !edge.useDomainElement())
                .isPresent();
    }

    /**
     * Command of a tool whose precondition holds.
     *
     * @param guardSelf self of the precondition
     * @param guard variables of the precondition
     * @param self self of the body
     * @param bind binds the variables of the body
     * @param after what follows the body
     */
    Optional<Command> command(
            ToolHead head,
            EObject guardSelf,
            Variables guard,
            EObject self,
            Consumer<OperationRun> bind,
            Consumer<OperationRun> after) {
        boolean allowed =
                evaluation.interpreter().test(head.precondition(), guardSelf, guard, false);
        return allowed ? Optional.of(body(head, self, bind, after)) : Optional.empty();
    }

    /** Command of a tool without its precondition. */
    Command body(
            ToolHead head,
            EObject self,
            Consumer<OperationRun> bind,
            Consumer<OperationRun> after) {
        return new ToolCommand(head, evaluation, diagram) {
            @Override
            protected void change() {
                OperationRun run = newRun();
                bind.accept(run);
                run.bindSubVariables();
                head.body().ifPresent(operation -> run.run(operation, self));
                after.accept(run);
                onCreated.accept(run.views());
            }
        };
    }

    private OperationRun newRun() {
        return new OperationRun(
                evaluation,
                description.metamodels(),
                Optional.of(new DiagramSite(description, diagram)),
                Variables.NONE);
    }

    Stream<DiagramElementMapping> mappings(List<String> keys) {
        return keys.stream().flatMap(key -> description.mapping(key).stream());
    }

    Variables diagramVariables() {
        return Variables.NONE.with("diagram", diagram);
    }
}
