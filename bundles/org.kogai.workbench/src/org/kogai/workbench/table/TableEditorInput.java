// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.kogai.diagram.run.TableRuntime;
import org.kogai.diagram.table.TableDescription;
import org.kogai.workbench.Icons;
import org.kogai.workbench.preferences.Languages;
import org.kogai.workbench.project.Project;
import org.kogai.workbench.project.ProjectInput;
import org.kogai.workbench.project.Projects;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** A kind of table for an element, as the editor opens it, also after a restart. */
public final class TableEditorInput implements ProjectInput, IPersistableElement {
    private static final String FOLDER = "folder";
    private static final String FILE = "file";
    private static final String ELEMENT = "element";
    private static final String VIEWPOINT = "viewpoint";
    private static final String KIND = "kind";

    private final Project project;
    private final TableRuntime runtime;
    private final TableDescription description;
    private final EObject target;

    /**
     * An input.
     *
     * @param runtime makes the table
     * @param target the element that it is about
     */
    public TableEditorInput(
            Project project, TableRuntime runtime, TableDescription description, EObject target) {
        this.project = project;
        this.runtime = runtime;
        this.description = description;
        this.target = target;
    }

    /** Finds a table again; absent when it, its element or its project is gone. */
    static Optional<TableEditorInput> find(IMemento memento, Optional<Project> project) {
        if (project.isEmpty()) {
            return Optional.empty();
        }
        Optional<TableDescription> kind =
                project.get().tables().tables().stream()
                        .filter(one -> one.name().equals(memento.getString(KIND)))
                        .filter(one -> one.viewpoint().equals(memento.getString(VIEWPOINT)))
                        .findFirst();
        return element(project.get(), memento.getString(FILE), memento.getString(ELEMENT))
                .flatMap(found -> kind.map(one -> input(project.get(), one, found)));
    }

    private static TableEditorInput input(Project project, TableDescription kind, EObject element) {
        return new TableEditorInput(project, project.tables(), kind, element);
    }

    /** Folder of the project that a table was of. */
    static Optional<Path> folder(IMemento memento) {
        return Optional.ofNullable(memento.getString(FOLDER)).map(Path::of);
    }

    private static Optional<EObject> element(Project project, String file, String fragment) {
        return project.models().stream()
                .filter(model -> Project.fileName(model).equals(file))
                .flatMap(model -> Optional.ofNullable(model.getEObject(fragment)).stream())
                .findFirst();
    }

    @Override
    public void saveState(IMemento memento) {
        Resource file = target.eResource();
        if (file != null) {
            memento.putString(FOLDER, project.folder().toString());
            memento.putString(FILE, Project.fileName(file));
            memento.putString(ELEMENT, file.getURIFragment(target));
            memento.putString(VIEWPOINT, description.viewpoint());
            memento.putString(KIND, description.name());
        }
    }

    @Override
    public Project project() {
        return project;
    }

    @Override
    public Optional<Runnable> reopening(IWorkbenchPage page) {
        Resource file = target.eResource();
        if (file == null) {
            return Optional.empty();
        }
        String name = Project.fileName(file);
        String fragment = file.getURIFragment(target);
        Path folder = project.folder();
        return Optional.of(() -> reopen(page, folder, name, fragment));
    }

    private void reopen(IWorkbenchPage page, Path folder, String file, String fragment) {
        Projects.get()
                .at(folder)
                .flatMap(
                        fresh ->
                                element(fresh, file, fragment)
                                        .map(found -> input(fresh, description, found)))
                .ifPresent(new OpenTable(page)::show);
    }

    TableRuntime runtime() {
        return runtime;
    }

    TableDescription description() {
        return description;
    }

    EObject target() {
        return target;
    }

    @Override
    public boolean exists() {
        return target.eResource() != null;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.named("table");
    }

    @Override
    public String getName() {
        return project.label(description) + " – " + Languages.labels().of(target);
    }

    @Override
    public String getToolTipText() {
        return project.name() + " / " + getName();
    }

    @Override
    public IPersistableElement getPersistable() {
        return exists() ? this : null;
    }

    @Override
    public String getFactoryId() {
        return TableInputFactory.ID;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type.isInstance(project) ? type.cast(project) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TableEditorInput input
                && project == input.project
                && target == input.target
                && description.viewpoint().equals(input.description.viewpoint())
                && description.name().equals(input.description.name());
    }

    @Override
    public int hashCode() {
        return Objects.hash(project.folder(), target, description.name());
    }
}
