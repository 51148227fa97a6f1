// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.diagram;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.kogai.diagram.ui.DiagramContext;
import org.kogai.diagram.ui.DiagramInput;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.workbench.Icons;
import org.kogai.workbench.project.Project;
import org.kogai.workbench.project.ProjectInput;
import org.kogai.workbench.project.Projects;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** A diagram of a project as the editor opens it, also after a restart. */
public final class DiagramEditorInput implements DiagramInput, ProjectInput, IPersistableElement {
    private final Project project;
    private final DSemanticDiagram diagram;

    /**
     * An input.
     *
     * @param diagram a diagram of this project
     */
    public DiagramEditorInput(Project project, DSemanticDiagram diagram) {
        this.project = project;
        this.diagram = diagram;
    }

    @Override
    public Project project() {
        return project;
    }

    @Override
    public Optional<Runnable> reopening(IWorkbenchPage page) {
        Path folder = project.folder();
        String uid = diagram.getUid();
        return Optional.of(() -> reopen(page, folder, uid));
    }

    private static void reopen(IWorkbenchPage page, Path folder, String uid) {
        Projects.get()
                .at(folder)
                .ifPresent(
                        fresh ->
                                fresh.diagram(uid)
                                        .ifPresent(
                                                found -> new OpenDiagram(page).show(fresh, found)));
    }

    @Override
    public DSemanticDiagram diagram() {
        return diagram;
    }

    @Override
    public DiagramContext context() {
        return project;
    }

    @Override
    public boolean exists() {
        return diagram.eResource() != null;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.named("diagram");
    }

    @Override
    public String getName() {
        return project.label(diagram);
    }

    @Override
    public String getToolTipText() {
        return project.name() + " / " + getName();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return DiagramInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(DiagramInputFactory.FOLDER, project.folder().toString());
        memento.putString(DiagramInputFactory.DIAGRAM, diagram.getUid());
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type.isInstance(project) ? type.cast(project) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DiagramEditorInput input
                && project.folder().equals(input.project.folder())
                && Objects.equals(diagram.getUid(), input.diagram.getUid());
    }

    @Override
    public int hashCode() {
        return Objects.hash(project.folder(), diagram.getUid());
    }
}
