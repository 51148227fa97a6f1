// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.description.DiagramDescription;
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

/**
 * Tools of one diagram as commands. The tool is taken as chosen; an empty answer means that its
 * precondition or mask forbids it. Variables and contexts: reference 2.9.
 */
public final class Tools {
    private final ToolRuns runs;
    private final EdgeTools edges;

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
        this.runs = new ToolRuns(evaluation, description, diagram, onCreated);
        this.edges = new EdgeTools(runs);
    }

    /** Whether an edge may start at this view. */
    public boolean canStart(Tool.EdgeCreation tool, EdgeTarget source) {
        return edges.canStart(tool, source);
    }

    /** Creates an edge. */
    public Optional<Command> createEdge(
            Tool.EdgeCreation tool, EdgeTarget source, EdgeTarget target) {
        return edges.createEdge(tool, source, target);
    }

    /** Moves one end of an edge. */
    public Optional<Command> reconnect(
            Tool.Reconnect tool, DEdge edge, EdgeTarget newEnd, boolean source) {
        return edges.reconnect(tool, edge, newEnd, source);
    }

    /** Creates nodes or containers in a view or in the diagram. */
    public Optional<Command> create(Tool.NodeCreation tool, EObject containerView) {
        EObject container = Views.target(containerView).orElse(null);
        Variables guard =
                Variables.NONE.with("container", container).with("containerView", containerView);
        return runs.command(
                tool.head(),
                container,
                guard,
                container,
                run -> {
                    run.bind("diagram", runs.diagram());
                    run.bind(tool.variable(), container);
                    run.bind(tool.viewVariable(), containerView);
                },
                run -> {
                    ViewCreation creation = runs.creation();
                    for (EObject instance : run.instances()) {
                        runs.mappings(tool.mappings())
                                .filter(m -> runs.holds(containerView, m))
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

    /** Deletes one element by its delete tool. */
    Optional<Command> delete(Tool.Deletion tool, DDiagramElement view) {
        EObject element = view.getTarget();
        EObject containerView = view.eContainer();
        Variables guard =
                Variables.NONE
                        .with("view", view)
                        .with("containerView", containerView)
                        .with("element", element);
        return runs.command(
                tool.head(),
                element,
                guard,
                element,
                run -> {
                    run.bind("diagram", runs.diagram());
                    run.bind(tool.element(), element);
                    run.bind(tool.elementView(), view);
                    run.bind(tool.containerView(), containerView);
                },
                run -> {
                    if (runs.isRelation(view) && view.eContainer() != null) {
                        Views.delete(view);
                    }
                });
    }

    /** Edits a label. */
    public Optional<Command> directEdit(Tool.DirectEdit tool, DDiagramElement view, String text) {
        Optional<List<Object>> parts =
                new EditMask(runs.interpreter().warnings())
                        .parse(tool.mask(), tool.head().place(), text);
        Variables guard = runs.diagramVariables().with("view", view);
        return parts.flatMap(
                values ->
                        runs.command(
                                tool.head(),
                                view.getTarget(),
                                guard,
                                view.getTarget(),
                                run -> {
                                    run.bind("diagram", runs.diagram());
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
                : runs.interpreter()
                        .text(
                                tool.inputLabel(),
                                view.getTarget(),
                                runs.diagramVariables().with("view", view),
                                label);
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
        return runs.interpreter().test(tool.head().precondition(), element, guard, false);
    }

    /** Drops a view or an element of the model into a view or the diagram. */
    public Optional<Command> drop(Tool.Drop tool, EObject dragged, EObject container) {
        if (!allows(tool, dragged, container)) {
            return Optional.empty();
        }
        EObject element = Drops.element(dragged);
        EObject newContainer = Views.target(container).orElse(null);
        return Optional.of(
                runs.body(
                        tool.head(),
                        newContainer,
                        run -> {
                            run.bind("diagram", runs.diagram());
                            run.bind(tool.oldContainer(), Drops.oldContainer(dragged).orElse(null));
                            run.bind(tool.newContainer(), newContainer);
                            run.bind(tool.element(), element);
                            run.bind(tool.newViewContainer(), container);
                        },
                        run -> runs.drops().views(tool, dragged, container, run.views())));
    }

    /** Runs a double click tool; its body starts on the view. */
    public Optional<Command> doubleClick(Tool.DoubleClick tool, DDiagramElement view) {
        Variables guard =
                Variables.NONE.with("element", view.getTarget()).with("elementView", view);
        return runs.command(
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
        return runs.command(
                tool.head(),
                element,
                guard,
                element,
                run -> {
                    run.bind("diagram", runs.diagram());
                    run.bind(tool.element(), element);
                    run.bind(tool.elementView(), view);
                },
                run -> {});
    }

    /** Runs an operation of a menu on the selected views. */
    public Optional<Command> operation(Tool.Operation tool, List<? extends EObject> views) {
        EObject self = views.isEmpty() ? null : Views.target(views.get(0)).orElse(null);
        List<EObject> selected = List.copyOf(views);
        Variables guard = runs.diagramVariables().with(tool.views().name(), selected);
        return runs.command(
                tool.head(),
                self,
                guard,
                self,
                run -> {
                    run.bind("diagram", runs.diagram());
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
        return runs.command(
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
                runs.diagramVariables().with("container", container).with("containerView", view);
        return runs.interpreter().elements(tool.candidates(), container, variables);
    }

    /** Runs a selection tool with the elements that the user chose. */
    public Optional<Command> selection(
            Tool.Selection tool, EObject view, List<? extends EObject> chosen) {
        EObject container = Views.target(view).orElse(null);
        Variables guard = Variables.NONE.with("container", container).with("containerView", view);
        boolean asList = tool.multiple() || tool.alwaysCollection();
        Object value = asList ? List.copyOf(chosen) : chosen.stream().findFirst().orElse(null);
        return runs.command(
                tool.head(),
                container,
                guard,
                container,
                run -> {
                    run.bind("diagram", runs.diagram());
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
        return runs.body(head, self, run -> {}, run -> {});
    }
}
