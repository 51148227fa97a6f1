// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.run;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.EdgeMapping;
import org.kogai.diagram.description.MappingHead;
import org.kogai.diagram.description.Tool;
import org.kogai.diagram.description.Viewpoint;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.refresh.DiagramRefresh;
import org.kogai.diagram.refresh.Evaluation;
import org.kogai.diagram.tool.Deletions;
import org.kogai.diagram.tool.DropChoice;
import org.kogai.diagram.tool.Palette;
import org.kogai.diagram.tool.Pasting;
import org.kogai.diagram.tool.RecordedCommand;
import org.kogai.diagram.tool.Tools;
import org.kogai.diagram.validation.DiagramValidation;
import org.kogai.diagram.validation.Violation;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.EdgeTarget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Predicate;

/** Runtime over viewpoints. */
final class ViewpointRuntime implements DiagramRuntime {
    private final List<DiagramDescription> diagrams;
    private final EditingDomain domain;
    private final Evaluation evaluation;
    private final Function<String, String> texts;
    private final Set<DSemanticDiagram> open = new LinkedHashSet<>();
    private final List<DDiagramElement> created = new ArrayList<>();

    ViewpointRuntime(
            List<Viewpoint> viewpoints,
            EditingDomain domain,
            Evaluation evaluation,
            Function<String, String> texts) {
        this.diagrams = viewpoints.stream().flatMap(v -> v.diagrams().stream()).toList();
        this.domain = domain;
        this.evaluation = evaluation;
        this.texts = texts;
    }

    @Override
    public List<DiagramDescription> diagrams() {
        return diagrams;
    }

    @Override
    public List<EObject> targets(DiagramDescription description) {
        List<EObject> targets = new ArrayList<>();
        for (Resource resource : evaluation.resources().get()) {
            for (EObject root : resource.getContents()) {
                addTarget(description, root, targets);
                root.eAllContents().forEachRemaining(e -> addTarget(description, e, targets));
            }
        }
        return targets;
    }

    private void addTarget(DiagramDescription description, EObject element, List<EObject> targets) {
        if (evaluation.types().isInstance(element, description.domainClass())
                && evaluation
                        .interpreter()
                        .test(description.precondition(), element, Variables.NONE, false)) {
            targets.add(element);
        }
    }

    @Override
    public DSemanticDiagram create(
            DiagramDescription description, EObject target, String language) {
        DSemanticDiagram diagram =
                new DiagramCreation(evaluation, texts).create(description, target, language);
        description
                .initialOperation()
                .map(operation -> tools(diagram, description).operation("", operation, target))
                .ifPresent(domain.getCommandStack()::execute);
        refresh(diagram);
        return diagram;
    }

    @Override
    public Optional<DiagramDescription> description(DSemanticDiagram diagram) {
        return diagrams.stream()
                .filter(d -> d.name().equals(diagram.getDescription()))
                .filter(d -> d.viewpoint().equals(diagram.getViewpoint()))
                .findFirst();
    }

    @Override
    public void refresh(DSemanticDiagram diagram) {
        description(diagram)
                .ifPresent(d -> created.addAll(new DiagramRefresh(evaluation, d, diagram).run()));
    }

    @Override
    public void open(DSemanticDiagram diagram) {
        open.add(diagram);
    }

    @Override
    public void close(DSemanticDiagram diagram) {
        open.remove(diagram);
    }

    @Override
    public Command refreshCommand() {
        return new RecordedCommand("", () -> List.copyOf(open)) {
            @Override
            protected void change() {
                List.copyOf(open).forEach(diagram -> refresh(diagram));
            }
        };
    }

    @Override
    public List<PaletteSection> palette(DSemanticDiagram diagram) {
        return description(diagram)
                .map(d -> new Palette(d, diagram).sections(texts))
                .orElseGet(List::of);
    }

    @Override
    public Optional<Command> create(DSemanticDiagram diagram, String tool, EObject containerView) {
        DiagramDescription description = description(diagram).orElse(null);
        if (description == null) {
            return Optional.empty();
        }
        Optional<Tool> found = description.tool(tool);
        if (found.isPresent() && found.get() instanceof Tool.Generic generic) {
            return tools(diagram, description).generic(generic, containerView);
        }
        return found.filter(Tool.NodeCreation.class::isInstance)
                .map(Tool.NodeCreation.class::cast)
                .filter(t -> new Palette(description, diagram).accepts(t, containerView))
                .flatMap(t -> tools(diagram, description).create(t, containerView));
    }

    @Override
    public boolean canStartEdge(DSemanticDiagram diagram, String tool, EdgeTarget source) {
        return edgeTool(diagram, tool)
                .filter(t -> palette(diagram, p -> p.acceptsSource(t, source)))
                .filter(t -> tools(diagram, description(diagram).get()).canStart(t, source))
                .isPresent();
    }

    @Override
    public Optional<Command> createEdge(
            DSemanticDiagram diagram, String tool, EdgeTarget source, EdgeTarget target) {
        return edgeTool(diagram, tool)
                .filter(t -> palette(diagram, p -> p.accepts(t, source, target)))
                .flatMap(
                        t ->
                                tools(diagram, description(diagram).get())
                                        .createEdge(t, source, target));
    }

    @Override
    public boolean isForKinds(
            DSemanticDiagram diagram,
            String tool,
            EdgeTarget source,
            Optional<? extends EdgeTarget> target) {
        return edgeTool(diagram, tool)
                .filter(
                        t ->
                                palette(
                                        diagram,
                                        p ->
                                                target.map(end -> p.accepts(t, source, end))
                                                        .orElseGet(
                                                                () -> p.acceptsSource(t, source))))
                .isPresent();
    }

    private Optional<Tool.EdgeCreation> edgeTool(DSemanticDiagram diagram, String tool) {
        return description(diagram)
                .flatMap(d -> d.tool(tool))
                .filter(Tool.EdgeCreation.class::isInstance)
                .map(Tool.EdgeCreation.class::cast);
    }

    private boolean palette(DSemanticDiagram diagram, Predicate<Palette> question) {
        return description(diagram).filter(d -> question.test(new Palette(d, diagram))).isPresent();
    }

    @Override
    public Optional<Command> delete(
            DSemanticDiagram diagram, Collection<? extends DDiagramElement> views) {
        return description(diagram)
                .flatMap(d -> new Deletions(evaluation, d, diagram).delete(views));
    }

    @Override
    public Optional<Command> deleteFromDiagram(
            DSemanticDiagram diagram, Collection<? extends DDiagramElement> views) {
        return description(diagram)
                .flatMap(d -> new Deletions(evaluation, d, diagram).deleteFromDiagram(views));
    }

    @Override
    public Optional<String> directEditText(DDiagramElement view) {
        return withTool(
                view,
                MappingHead::directEditTool,
                Tool.DirectEdit.class,
                (tools, tool) -> Optional.of(tools.directEditText(tool, view)));
    }

    @Override
    public Optional<Command> directEdit(DDiagramElement view, String text) {
        return withTool(
                view,
                MappingHead::directEditTool,
                Tool.DirectEdit.class,
                (tools, tool) -> tools.directEdit(tool, view, text));
    }

    @Override
    public Optional<Command> doubleClick(DDiagramElement view) {
        return withTool(
                view,
                MappingHead::doubleClickTool,
                Tool.DoubleClick.class,
                (tools, tool) -> tools.doubleClick(tool, view));
    }

    private <T extends Tool, A> Optional<A> withTool(
            DDiagramElement view,
            Function<MappingHead, Optional<String>> key,
            Class<T> kind,
            BiFunction<Tools, T, Optional<A>> action) {
        Optional<DSemanticDiagram> diagram = Views.diagram(view);
        Optional<DiagramDescription> description = diagram.flatMap(this::description);
        return description
                .flatMap(d -> d.mapping(view.getMapping()))
                .flatMap(m -> key.apply(m.head()))
                .flatMap(k -> description.get().tool(k))
                .filter(kind::isInstance)
                .map(kind::cast)
                .flatMap(t -> action.apply(tools(diagram.get(), description.get()), t));
    }

    @Override
    public Optional<Command> reconnect(DEdge edge, EdgeTarget newEnd, boolean source) {
        Optional<DSemanticDiagram> diagram = Views.diagram(edge);
        Optional<DiagramDescription> description = diagram.flatMap(this::description);
        if (description.isEmpty()
                || !new Palette(description.get(), diagram.get()).accepts(edge, newEnd, source)) {
            return Optional.empty();
        }
        Tools tools = tools(diagram.get(), description.get());
        Tool.Ends side = source ? Tool.Ends.SOURCE : Tool.Ends.TARGET;
        return description.get().mapping(edge.getMapping()).stream()
                .filter(EdgeMapping.class::isInstance)
                .flatMap(m -> ((EdgeMapping) m).reconnectTools().stream())
                .flatMap(key -> description.get().tool(key).stream())
                .filter(Tool.Reconnect.class::isInstance)
                .map(Tool.Reconnect.class::cast)
                .filter(tool -> tool.ends() == Tool.Ends.BOTH || tool.ends() == side)
                .flatMap(tool -> tools.reconnect(tool, edge, newEnd, source).stream())
                .findFirst();
    }

    @Override
    public Optional<Command> drop(DSemanticDiagram diagram, EObject dragged, EObject container) {
        Optional<DiagramDescription> description = description(diagram);
        if (description.isEmpty()) {
            return Optional.empty();
        }
        Tools tools = tools(diagram, description.get());
        return new DropChoice(evaluation, description.get(), diagram, tools)
                .of(dragged, container)
                .flatMap(tool -> tools.drop(tool, dragged, container));
    }

    @Override
    public Command setLayer(DSemanticDiagram diagram, String layer, boolean active) {
        List<String> layers = diagram.getActivatedLayers();
        return toggle(diagram, layers, layer, active, layers::size);
    }

    @Override
    public Command setFilter(DSemanticDiagram diagram, String filter, boolean active) {
        // The newest filter comes first, as in Sirius.
        return toggle(diagram, diagram.getActivatedFilters(), filter, active, () -> 0);
    }

    private static Command toggle(
            DSemanticDiagram diagram,
            List<String> names,
            String name,
            boolean active,
            IntSupplier index) {
        return new RecordedCommand(name, () -> List.of(diagram)) {
            @Override
            protected void change() {
                if (!active) {
                    names.remove(name);
                } else if (!names.contains(name)) {
                    names.add(index.getAsInt(), name);
                }
            }
        };
    }

    @Override
    public List<Switch> layers(DSemanticDiagram diagram) {
        return explanations(diagram).map(Explanations::layers).orElseGet(List::of);
    }

    @Override
    public List<Switch> filters(DSemanticDiagram diagram) {
        return explanations(diagram).map(Explanations::filters).orElseGet(List::of);
    }

    @Override
    public List<HiddenView> hiddenViews(DSemanticDiagram diagram) {
        return explanations(diagram).map(Explanations::hidden).orElseGet(List::of);
    }

    @Override
    public Command reveal(DSemanticDiagram diagram, DDiagramElement view) {
        return explanations(diagram)
                .map(found -> found.reveal(view))
                .orElse(UnexecutableCommand.INSTANCE);
    }

    private Optional<Explanations> explanations(DSemanticDiagram diagram) {
        return description(diagram).map(d -> new Explanations(evaluation, d, diagram, texts));
    }

    @Override
    public Optional<Command> paste(DSemanticDiagram diagram, EObject copied, EObject container) {
        return description(diagram)
                .flatMap(d -> new Pasting(d, tools(diagram, d), domain).paste(copied, container));
    }

    @Override
    public Command setHidden(Collection<? extends DDiagramElement> views, boolean hidden) {
        return new RecordedCommand("", () -> List.copyOf(views)) {
            @Override
            protected void change() {
                views.forEach(view -> view.setHidden(hidden));
            }
        };
    }

    private Tools tools(DSemanticDiagram diagram, DiagramDescription description) {
        return new Tools(
                evaluation,
                description,
                diagram,
                views -> {
                    created.clear();
                    created.addAll(views);
                });
    }

    @Override
    public List<DDiagramElement> createdViews() {
        created.removeIf(view -> Views.diagram(view).isEmpty());
        return List.copyOf(created);
    }

    @Override
    public List<Violation> violations(DSemanticDiagram diagram) {
        return description(diagram)
                .map(d -> new DiagramValidation(evaluation, d).check(diagram))
                .orElseGet(List::of);
    }

    @Override
    public List<String> drainWarnings() {
        return evaluation.interpreter().warnings().drain(Locale.getDefault());
    }
}
