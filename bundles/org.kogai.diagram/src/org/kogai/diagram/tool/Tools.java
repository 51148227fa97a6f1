// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.DiagramElementMapping;
import org.kogai.diagram.description.EdgeMapping;
import org.kogai.diagram.description.Expression;
import org.kogai.diagram.description.ModelOperation;
import org.kogai.diagram.description.Tool;
import org.kogai.diagram.description.ToolHead;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.refresh.Evaluation;
import org.kogai.diagram.refresh.ViewCreation;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.EdgeTarget;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Tools of one diagram as commands. The tool is taken as chosen; an empty answer means that its
 * precondition or mask forbids it. Variables and contexts: reference 2.9.
 */
public final class Tools {
    private final Evaluation evaluation;
    private final DiagramDescription description;
    private final DSemanticDiagram diagram;
    private final Consumer<List<DDiagramElement>> onCreated;

    /**
     * Tools.
     *
     * @param onCreated told after each run which views the tool itself made
     */
    public Tools(
            Evaluation evaluation,
            DiagramDescription description,
            DSemanticDiagram diagram,
            Consumer<List<DDiagramElement>> onCreated) {
        this.evaluation = evaluation;
        this.description = description;
        this.diagram = diagram;
        this.onCreated = onCreated;
    }

    /** Creates nodes or containers in a view or in the diagram. */
    public Optional<Command> create(Tool.NodeCreation tool, EObject containerView) {
        EObject container = Views.target(containerView).orElse(null);
        Variables guard =
                Variables.NONE.with("container", container).with("containerView", containerView);
        return command(
                tool.head(),
                container,
                guard,
                container,
                run -> {
                    run.bind("diagram", diagram);
                    run.bind(tool.variable(), container);
                    run.bind(tool.viewVariable(), containerView);
                },
                run -> {
                    ViewCreation creation = new ViewCreation(evaluation, description, diagram);
                    for (EObject instance : run.instances()) {
                        mappings(tool.mappings())
                                .flatMap(
                                        m ->
                                                creation
                                                        .unsynchronizedNode(
                                                                m, instance, containerView)
                                                        .stream())
                                .forEach(run.views()::add);
                    }
                });
    }

    /** Whether an edge may start at this view. */
    public boolean canStart(Tool.EdgeCreation tool, EdgeTarget source) {
        EObject element = Views.target(source).orElse(null);
        Variables guard =
                diagramVariables()
                        .with("container", diagram.getTarget())
                        .with("preSource", element)
                        .with("preSourceView", source);
        return evaluation.interpreter().test(tool.startPrecondition(), element, guard, false);
    }

    /** Creates an edge. */
    public Optional<Command> createEdge(
            Tool.EdgeCreation tool, EdgeTarget sourceView, EdgeTarget targetView) {
        EObject source = Views.target(sourceView).orElse(null);
        EObject target = Views.target(targetView).orElse(null);
        Variables guard =
                diagramVariables()
                        .with("container", diagram.getTarget())
                        .with("preSource", source)
                        .with("preTarget", target)
                        .with("preSourceView", sourceView)
                        .with("preTargetView", targetView);
        return command(
                tool.head(),
                source,
                guard,
                source,
                run -> {
                    run.bind("diagram", diagram);
                    run.bind(tool.source(), source);
                    run.bind(tool.target(), target);
                    run.bind(tool.sourceView(), sourceView);
                    run.bind(tool.targetView(), targetView);
                },
                run ->
                        mappings(tool.mappings())
                                .filter(EdgeMapping.class::isInstance)
                                .map(EdgeMapping.class::cast)
                                .forEach(
                                        m ->
                                                run.views()
                                                        .addAll(
                                                                new ViewCreation(
                                                                                evaluation,
                                                                                description,
                                                                                diagram)
                                                                        .unsynchronizedEdges(
                                                                                m,
                                                                                sourceView,
                                                                                run.instances()))));
    }

    /** Deletes one element by its delete tool. */
    Optional<Command> delete(Tool.Deletion tool, DDiagramElement view) {
        EObject element = view.getTarget();
        EObject containerView = view.eContainer();
        Variables guard =
                Variables.NONE
                        .with("view", view)
                        .with("containerView", containerView)
                        .with("element", element);
        return command(
                tool.head(),
                element,
                guard,
                element,
                run -> {
                    run.bind("diagram", diagram);
                    run.bind(tool.element(), element);
                    run.bind(tool.elementView(), view);
                    run.bind(tool.containerView(), containerView);
                },
                run -> {
                    if (isRelation(view) && view.eContainer() != null) {
                        Views.delete(view);
                    }
                });
    }

    private boolean isRelation(DDiagramElement view) {
        return description
                .mapping(view.getMapping())
                .filter(m -> m instanceof EdgeMapping edge && !edge.useDomainElement())
                .isPresent();
    }

    /** Edits a label. */
    public Optional<Command> directEdit(Tool.DirectEdit tool, DDiagramElement view, String text) {
        Optional<List<Object>> parts =
                new EditMask(evaluation.interpreter().warnings()).parse(tool, text);
        Variables guard = diagramVariables().with("view", view);
        return parts.flatMap(
                values ->
                        command(
                                tool.head(),
                                view.getTarget(),
                                guard,
                                view.getTarget(),
                                run -> {
                                    run.bind("diagram", diagram);
                                    run.bind("view", view);
                                    for (int i = 0; i < values.size(); i++) {
                                        run.bind(String.valueOf(i), values.get(i));
                                        run.bind("arg" + i, values.get(i));
                                    }
                                },
                                run -> {}));
    }

    /** Text that direct edit starts with. */
    public String directEditText(Tool.DirectEdit tool, DDiagramElement view) {
        String label = view.getName() == null ? "" : view.getName();
        return tool.inputLabel().isEmpty()
                ? label
                : evaluation
                        .interpreter()
                        .text(
                                tool.inputLabel(),
                                view.getTarget(),
                                diagramVariables().with("view", view),
                                label);
    }

    /** Moves one end of an edge. */
    public Optional<Command> reconnect(
            Tool.Reconnect tool, DEdge edge, EdgeTarget newEnd, boolean source) {
        EdgeTarget oldEnd = source ? edge.getSourceNode() : edge.getTargetNode();
        EdgeTarget otherEnd = source ? edge.getTargetNode() : edge.getSourceNode();
        EObject oldElement = Views.target(oldEnd).orElse(null);
        EObject newElement = Views.target(newEnd).orElse(null);
        Variables guard =
                diagramVariables()
                        .with("element", edge.getTarget())
                        .with("source", oldElement)
                        .with("target", newElement)
                        .with("sourceView", oldEnd)
                        .with("targetView", newEnd)
                        .with("edgeView", edge)
                        .with("otherEnd", otherEnd);
        return command(
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
        if (isRelation(edge)) {
            edge.setTarget(Views.target(newEnd).orElse(null));
        }
    }

    /** Whether a drop tool's precondition holds. */
    boolean allows(Tool.Drop tool, EObject dragged, EObject container) {
        EObject element = Drops.element(dragged);
        Variables guard =
                Variables.NONE
                        .with("element", element)
                        .with("oldContainer", Drops.oldContainer(dragged).orElse(null))
                        .with("newContainer", Views.target(container).orElse(null))
                        .with("newViewContainer", container);
        return evaluation.interpreter().test(tool.head().precondition(), element, guard, false);
    }

    /** Drops a view or an element of the model into a view or the diagram. */
    public Optional<Command> drop(Tool.Drop tool, EObject dragged, EObject container) {
        if (!allows(tool, dragged, container)) {
            return Optional.empty();
        }
        EObject element = Drops.element(dragged);
        EObject newContainer = Views.target(container).orElse(null);
        return Optional.of(
                body(
                        tool.head(),
                        newContainer,
                        run -> {
                            run.bind("diagram", diagram);
                            run.bind(tool.oldContainer(), Drops.oldContainer(dragged).orElse(null));
                            run.bind(tool.newContainer(), newContainer);
                            run.bind(tool.element(), element);
                            run.bind(tool.newViewContainer(), container);
                        },
                        run ->
                                new Drops(evaluation, description, diagram)
                                        .views(tool, dragged, container, run.views())));
    }

    /** Runs a double click tool; its body starts on the view. */
    public Optional<Command> doubleClick(Tool.DoubleClick tool, DDiagramElement view) {
        Variables guard =
                Variables.NONE.with("element", view.getTarget()).with("elementView", view);
        return command(
                tool.head(),
                view.getTarget(),
                guard,
                view,
                run -> {
                    run.bind(tool.element(), view.getTarget());
                    run.bind(tool.elementView(), view);
                },
                run -> {});
    }

    /** Runs a generic tool on a view or on the diagram. */
    public Optional<Command> generic(Tool.Generic tool, EObject view) {
        EObject element = Views.target(view).orElse(null);
        Variables guard =
                Variables.NONE
                        .with("element", element)
                        .with("elementView", view)
                        .with("container", element)
                        .with("containerView", view);
        return command(
                tool.head(),
                element,
                guard,
                element,
                run -> {
                    run.bind("diagram", diagram);
                    run.bind(tool.element(), element);
                    run.bind(tool.elementView(), view);
                },
                run -> {});
    }

    /** Runs an operation of a menu on the selected views. */
    public Optional<Command> operation(Tool.Operation tool, List<? extends EObject> views) {
        EObject self = views.isEmpty() ? null : Views.target(views.get(0)).orElse(null);
        List<EObject> selected = List.copyOf(views);
        Variables guard = diagramVariables().with(tool.views().name(), selected);
        return command(
                tool.head(),
                self,
                guard,
                self,
                run -> {
                    run.bind("diagram", diagram);
                    run.bind(tool.views(), selected);
                },
                run -> {});
    }

    /**
     * Pastes.
     *
     * @param copied view or element of the model; the tool gets a copy of the element
     * @param container view or diagram that it is pasted into
     */
    public Optional<Command> paste(Tool.Paste tool, EObject copied, EObject container) {
        EObject into = Views.target(container).orElse(null);
        EObject copy = EcoreUtil.copy(Drops.element(copied));
        EObject view = copied instanceof DDiagramElement ? copied : null;
        Variables guard =
                Variables.NONE
                        .with("container", into)
                        .with("containerView", container)
                        .with("copiedElement", copy)
                        .with("copiedView", view);
        return command(
                tool.head(),
                into,
                guard,
                into,
                run -> {
                    run.bind(tool.container(), into);
                    run.bind(tool.containerView(), container);
                    run.bind(tool.copiedView(), view);
                    run.bind(tool.copiedElement(), copy);
                },
                run -> {});
    }

    /** Elements that a selection tool lets the user choose from. */
    public List<EObject> choices(Tool.Selection tool, EObject view) {
        EObject container = Views.target(view).orElse(null);
        Variables variables =
                diagramVariables().with("container", container).with("containerView", view);
        return evaluation.interpreter().elements(tool.candidates(), container, variables);
    }

    /** Runs a selection tool with the elements that the user chose. */
    public Optional<Command> selection(
            Tool.Selection tool, EObject view, List<? extends EObject> chosen) {
        EObject container = Views.target(view).orElse(null);
        Variables guard = Variables.NONE.with("container", container).with("containerView", view);
        boolean asList = tool.multiple() || tool.alwaysCollection();
        Object value = asList ? List.copyOf(chosen) : chosen.stream().findFirst().orElse(null);
        return command(
                tool.head(),
                container,
                guard,
                container,
                run -> {
                    run.bind("diagram", diagram);
                    run.bind(tool.element(), value);
                    run.bind(tool.container(), container);
                    run.bind(tool.containerView(), view);
                },
                run -> {});
    }

    /** Runs an operation, such as a quick fix, on an element. */
    public Command operation(String label, ModelOperation operation, EObject self) {
        ToolHead head =
                new ToolHead(
                        label,
                        label,
                        "",
                        "",
                        "",
                        operation.place(),
                        Expression.NONE,
                        Expression.NONE,
                        Optional.of(operation));
        return body(head, self, run -> {}, run -> {});
    }

    private Optional<Command> command(
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

    private Command body(
            ToolHead head,
            EObject self,
            Consumer<OperationRun> bind,
            Consumer<OperationRun> after) {
        return new ToolCommand(head, evaluation, diagram) {
            @Override
            protected void change() {
                OperationRun run = newRun();
                bind.accept(run);
                head.body().ifPresent(operation -> run.run(operation, self));
                after.accept(run);
                onCreated.accept(run.views());
            }
        };
    }

    private OperationRun newRun() {
        return new OperationRun(evaluation, description, diagram, Variables.NONE);
    }

    private Stream<DiagramElementMapping> mappings(List<String> keys) {
        return keys.stream().flatMap(key -> description.mapping(key).stream());
    }

    private Variables diagramVariables() {
        return Variables.NONE.with("diagram", diagram);
    }
}
