// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.expression.Services;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.run.DiagramRuntimes;
import org.kogai.diagram.run.Switch;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.samples.Samples;
import org.kogai.session.ProjectSession;
import org.kogai.viewpoints.GovernanceServices;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A diagram of a sample, open on the command stack of its project, with all its layers on. */
final class OpenDiagram implements AutoCloseable {
    final ProjectSession session;
    final DiagramRuntime runtime;
    final DSemanticDiagram view;

    /** Opens the first diagram of a kind that shows something. */
    OpenDiagram(Path folder, String sample, String kind) throws IOException {
        // In a folder of its own: the samples that it refers to are put beside it.
        Path place = folder.resolve(sample);
        Samples.find(sample).orElseThrow().copyTo(place);
        session = ProjectSession.open(place, Dossier.formats());
        runtime =
                DiagramRuntimes.over(
                        GovernanceViewpoints.viewpoints(),
                        session.editingDomain(),
                        () -> session.workspaces().stream().map(EObject::eResource).toList(),
                        Services.of(GovernanceServices.class.getClassLoader()));
        session.commandStack().followUp(runtime::refreshCommand);
        var description =
                runtime.diagrams().stream()
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElseThrow();
        view =
                runtime.targets(description).stream()
                        .map(target -> runtime.create(description, target, "en"))
                        .filter(diagram -> !diagram.getOwnedDiagramElements().isEmpty())
                        .findFirst()
                        .orElseThrow();
        runtime.open(view);
        for (Switch layer : runtime.layers(view)) {
            run(Optional.of(runtime.setLayer(view, layer.name(), true)));
        }
    }

    /** Executes a command with the refresh that follows it. */
    void run(Optional<Command> command) {
        session.commandStack().execute(command.orElseThrow());
    }

    void undo() {
        session.commandStack().undo();
    }

    Stream<DDiagramElement> all() {
        List<DDiagramElement> all = new ArrayList<>();
        view.eAllContents()
                .forEachRemaining(
                        object -> {
                            if (object instanceof DDiagramElement element) {
                                all.add(element);
                            }
                        });
        return all.stream();
    }

    List<AbstractDNode> nodes() {
        return all().filter(AbstractDNode.class::isInstance)
                .map(AbstractDNode.class::cast)
                .toList();
    }

    /** Views of a mapping, by its name. */
    List<DDiagramElement> of(String mapping) {
        return all().filter(one -> isOf(one, mapping)).toList();
    }

    List<DEdge> edges(String mapping) {
        return of(mapping).stream().map(DEdge.class::cast).toList();
    }

    private static boolean isOf(DDiagramElement view, String mapping) {
        return view.getMapping().equals(mapping) || view.getMapping().endsWith("/" + mapping);
    }

    boolean shows(EObject element) {
        return all().anyMatch(view -> view.getTarget() == element);
    }

    /** What the diagram shows, one view a line, to tell one state from another. */
    String shown() {
        return all().map(one -> one.getMapping() + ":" + one.getName() + ":" + one.isVisible())
                .sorted()
                .reduce("", (lines, line) -> lines + line + "\n");
    }

    @Override
    public void close() {
        session.close();
    }
}
