// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.DiagramElementMapping;
import org.kogai.diagram.description.EdgeMapping;
import org.kogai.diagram.description.Tool;
import org.kogai.diagram.refresh.Evaluation;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Deletes views and their elements (reference 2.9 and 3.9). */
public final class Deletions {
    private final Evaluation evaluation;
    private final DiagramDescription description;
    private final DSemanticDiagram diagram;
    private final Tools tools;

    /** Deletions in a diagram. */
    public Deletions(
            Evaluation evaluation, DiagramDescription description, DSemanticDiagram diagram) {
        this.evaluation = evaluation;
        this.description = description;
        this.diagram = diagram;
        this.tools = new Tools(evaluation, description, diagram, views -> {});
    }

    /**
     * Deletes elements by the delete tools of their mappings, or the elements themselves.
     *
     * @return one command; empty when nothing may be deleted
     */
    public Optional<Command> delete(Collection<? extends DDiagramElement> views) {
        CompoundCommand all = new CompoundCommand();
        for (DDiagramElement view : tops(views)) {
            Optional<Tool.Deletion> tool = tool(view);
            Optional<Command> one =
                    tool.isPresent()
                            ? tools.delete(tool.get(), view)
                            : Optional.of(deleteElements(view));
            one.ifPresent(all::append);
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.unwrap());
    }

    private Optional<Tool.Deletion> tool(DDiagramElement view) {
        return description
                .mapping(view.getMapping())
                .flatMap(m -> m.head().deletionTool())
                .flatMap(description::tool)
                .filter(Tool.Deletion.class::isInstance)
                .map(Tool.Deletion.class::cast);
    }

    private Command deleteElements(DDiagramElement view) {
        return new RecordedCommand(view.getName(), () -> ToolCommand.scope(evaluation, diagram)) {
            @Override
            protected void change() {
                elements(view).forEach(EcoreUtil::remove);
            }

            @Override
            protected void finish(Set<EObject> detached) {
                References.clean(detached, evaluation.resources().get());
            }
        };
    }

    /** For a relation edge only its associated elements count. */
    private Set<EObject> elements(DDiagramElement view) {
        Set<EObject> elements = new LinkedHashSet<>(view.getSemanticElements());
        boolean relation =
                description
                        .mapping(view.getMapping())
                        .filter(m -> m instanceof EdgeMapping edge && !edge.useDomainElement())
                        .isPresent();
        if (!relation && view.getTarget() != null) {
            elements.add(view.getTarget());
        }
        return elements;
    }

    /** Removes views that no synchronized mapping keeps; the model stays. */
    public Optional<Command> deleteFromDiagram(Collection<? extends DDiagramElement> views) {
        List<DDiagramElement> removable = tops(views).stream().filter(this::isFree).toList();
        if (removable.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new RecordedCommand("", () -> List.of(diagram)) {
                    @Override
                    protected void change() {
                        removable.forEach(Views::delete);
                    }
                });
    }

    private boolean isFree(DDiagramElement view) {
        return description
                .mapping(view.getMapping())
                .map(DiagramElementMapping::head)
                .filter(
                        m ->
                                m.createElements()
                                        && (diagram.isSynchronized() || m.synchronizationLock()))
                .isEmpty();
    }

    /** The views that do not lie in another of them. */
    private static List<DDiagramElement> tops(Collection<? extends DDiagramElement> views) {
        List<DDiagramElement> tops = new ArrayList<>();
        for (DDiagramElement view : new LinkedHashSet<>(views)) {
            boolean inside = false;
            for (EObject v = view.eContainer(); v != null; v = v.eContainer()) {
                inside = inside || views.contains(v);
            }
            if (!inside) {
                tops.add(view);
            }
        }
        return tops;
    }
}
