// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.explorer;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.table.TableDescription;
import org.kogai.dossier.DocumentItem;
import org.kogai.workbench.project.Project;

import java.nio.file.Files;
import java.nio.file.Path;

/** What the explorer shows besides projects, elements of the model and diagrams. */
public sealed interface Node {
    /** The project that it belongs to. */
    Project project();

    /**
     * A file of the model.
     *
     * @param project its project
     * @param resource its contents
     */
    record ModelFile(Project project, Resource resource) implements Node, IAdaptable {
        @Override
        public <T> T getAdapter(Class<T> type) {
            return resource.getContents().stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * A project beside this one that it refers to.
     *
     * @param project the project that refers to it
     * @param folder where it lies
     */
    record ReferredProject(Project project, Path folder) implements Node {}

    /**
     * The diagrams of a project.
     *
     * @param project the project
     */
    record Diagrams(Project project) implements Node {}

    /**
     * The diagrams of one kind.
     *
     * @param project the project
     * @param description what they show
     */
    record DiagramKind(Project project, DiagramDescription description) implements Node {}

    /**
     * A diagram that does not exist yet.
     *
     * @param project the project
     * @param description what it would show
     * @param target of which element
     */
    record PossibleDiagram(Project project, DiagramDescription description, EObject target)
            implements Node {}

    /**
     * The tables of a project.
     *
     * @param project the project
     */
    record Tables(Project project) implements Node {}

    /**
     * The tables of one kind.
     *
     * @param project the project
     * @param description what they show
     */
    record TableKind(Project project, TableDescription description) implements Node {}

    /**
     * A table, which is made whenever it is opened.
     *
     * @param project the project
     * @param description what it shows
     * @param target of which element
     */
    record TableNode(Project project, TableDescription description, EObject target)
            implements Node {}

    /**
     * The documents of a project.
     *
     * @param project the project
     */
    record Documents(Project project) implements Node {}

    /**
     * A document that can be made.
     *
     * @param project the project
     * @param item the document
     */
    record PossibleDocument(Project project, DocumentItem item) implements Node {}

    /**
     * A file or folder that was made.
     *
     * @param project the project
     * @param path where it lies
     */
    record Output(Project project, Path path) implements Node {
        boolean isFolder() {
            return Files.isDirectory(path);
        }
    }
}
