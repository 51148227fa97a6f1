// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.model.edit.Children;
import org.kogai.workbench.explorer.Node.DiagramKind;
import org.kogai.workbench.explorer.Node.Diagrams;
import org.kogai.workbench.explorer.Node.Documents;
import org.kogai.workbench.explorer.Node.ModelFile;
import org.kogai.workbench.explorer.Node.Output;
import org.kogai.workbench.explorer.Node.PossibleDiagram;
import org.kogai.workbench.explorer.Node.PossibleDocument;
import org.kogai.workbench.explorer.Node.ReferredProject;
import org.kogai.workbench.explorer.Node.TableKind;
import org.kogai.workbench.explorer.Node.TableNode;
import org.kogai.workbench.explorer.Node.Tables;
import org.kogai.workbench.project.Project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tree of the explorer: projects, files, elements; diagrams; tables; documents. */
final class ExplorerContent implements ITreeContentProvider {
    private final Function<EObject, Optional<Project>> owner;

    /**
     * A tree.
     *
     * @param owner finds the project that an element or diagram belongs to
     */
    ExplorerContent(Function<EObject, Optional<Project>> owner) {
        this.owner = owner;
    }

    /**
     * The roots.
     *
     * @param projects list of {@link Project}
     */
    @Override
    public Object[] getElements(Object projects) {
        return ((List<?>) projects).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return children(parent).toArray();
    }

    @Override
    public boolean hasChildren(Object parent) {
        return parent instanceof EObject element
                ? !(element instanceof DSemanticDiagram) && Children.any(element)
                : children(parent).findAny().isPresent();
    }

    private Stream<?> children(Object parent) {
        if (parent instanceof Project project) {
            return Stream.of(
                            project.models().stream().map(file -> new ModelFile(project, file)),
                            Stream.of(
                                    new Diagrams(project),
                                    new Tables(project),
                                    new Documents(project)),
                            project.referredModels().keySet().stream()
                                    .map(folder -> new ReferredProject(project, folder)))
                    .flatMap(Function.identity());
        }
        if (parent instanceof ModelFile file) {
            return file.resource().getContents().stream()
                    .flatMap(root -> Children.of(root).stream());
        }
        if (parent instanceof DSemanticDiagram) {
            return Stream.empty();
        }
        if (parent instanceof EObject element) {
            return Children.of(element).stream();
        }
        return parent instanceof Node node ? below(node) : Stream.empty();
    }

    private static Stream<?> below(Node node) {
        Project project = node.project();
        if (node instanceof ReferredProject referred) {
            return project.referredModels().getOrDefault(referred.folder(), List.of()).stream()
                    .map(file -> new ModelFile(project, file));
        }
        if (node instanceof Diagrams) {
            return project.runtime().diagrams().stream()
                    .map(description -> new DiagramKind(project, description));
        }
        if (node instanceof DiagramKind kind) {
            return Stream.concat(
                    diagrams(project, kind.description()), possible(project, kind.description()));
        }
        if (node instanceof Tables) {
            return project.tables().tables().stream()
                    .map(description -> new TableKind(project, description));
        }
        if (node instanceof TableKind kind) {
            return project.tables().targets(kind.description()).stream()
                    .map(target -> new TableNode(project, kind.description(), target));
        }
        if (node instanceof Documents) {
            return Stream.concat(
                    project.documents().stream().map(item -> new PossibleDocument(project, item)),
                    files(project, project.outputs()));
        }
        return node instanceof Output output ? files(project, output.path()) : Stream.empty();
    }

    private static Stream<DSemanticDiagram> diagrams(Project project, DiagramDescription wanted) {
        return project.diagrams().stream()
                .filter(
                        diagram ->
                                project.runtime().description(diagram).equals(Optional.of(wanted)));
    }

    private static Stream<PossibleDiagram> possible(Project project, DiagramDescription wanted) {
        List<EObject> shown = diagrams(project, wanted).map(DSemanticDiagram::getTarget).toList();
        return project.runtime().targets(wanted).stream()
                .filter(target -> !shown.contains(target))
                .map(target -> new PossibleDiagram(project, wanted, target));
    }

    private static Stream<Output> files(Project project, Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .map(path -> new Output(project, path))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Object getParent(Object child) {
        return parent(child).orElse(null);
    }

    private Optional<?> parent(Object child) {
        if (child instanceof DSemanticDiagram diagram) {
            return owner.apply(diagram)
                    .flatMap(
                            project ->
                                    project.runtime()
                                            .description(diagram)
                                            .map(kind -> new DiagramKind(project, kind)));
        }
        if (child instanceof EObject element) {
            return parentOfElement(element);
        }
        return child instanceof Node node ? parentOfNode(node) : Optional.empty();
    }

    private Optional<?> parentOfElement(EObject element) {
        EObject container = element.eContainer();
        if (container != null && container.eContainer() != null) {
            return Optional.of(container);
        }
        return owner.apply(element).map(project -> new ModelFile(project, element.eResource()));
    }

    private static Optional<?> parentOfNode(Node node) {
        Project project = node.project();
        if (node instanceof ModelFile file && !project.models().contains(file.resource())) {
            return project.referredModels().entrySet().stream()
                    .filter(beside -> beside.getValue().contains(file.resource()))
                    .map(beside -> new ReferredProject(project, beside.getKey()))
                    .findFirst();
        }
        if (node instanceof DiagramKind) {
            return Optional.of(new Diagrams(project));
        }
        if (node instanceof PossibleDiagram diagram) {
            return Optional.of(new DiagramKind(project, diagram.description()));
        }
        if (node instanceof TableKind) {
            return Optional.of(new Tables(project));
        }
        if (node instanceof TableNode table) {
            return Optional.of(new TableKind(project, table.description()));
        }
        if (node instanceof PossibleDocument) {
            return Optional.of(new Documents(project));
        }
        if (node instanceof Output output) {
            Path above = output.path().getParent();
            return Optional.of(
                    above.equals(project.outputs())
                            ? new Documents(project)
                            : new Output(project, above));
        }
        return Optional.of(project);
    }
}
