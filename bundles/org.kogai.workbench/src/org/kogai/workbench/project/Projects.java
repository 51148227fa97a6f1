// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.project;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.ui.PlatformUI;
import org.kogai.session.ProjectException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The projects of the workspace, one session each, shared by all parts of the window. To be used in
 * the display's thread.
 */
public final class Projects {
    private final Path workspace;
    private final List<Project> open = new ArrayList<>();
    private final List<UnreadableProject> unreadable = new ArrayList<>();
    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private final Marks marks = new Marks();
    private Optional<Project> current = Optional.empty();

    /**
     * No projects yet; {@link #load} opens those of the workspace.
     *
     * @param workspace folder whose subfolders are the projects
     */
    Projects(Path workspace) {
        this.workspace = workspace;
    }

    /** Those of this workbench. */
    public static Projects get() {
        return PlatformUI.getWorkbench().getService(Projects.class);
    }

    /** What validation found. */
    public Marks marks() {
        return marks;
    }

    /** Folder that new projects are made in. */
    public Path workspace() {
        return workspace;
    }

    /** Opens every project of the workspace, in the order of their names. */
    void load() {
        try (Stream<Path> folders = Files.list(workspace)) {
            folders.filter(Projects::holdsModel).sorted().forEach(this::tryToOpen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsModel(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith(".kogai"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tryToOpen(Path folder) {
        try {
            open(folder);
        } catch (ProjectException e) {
            note(new UnreadableProject(folder, e.problems()));
        }
    }

    /** Keeps in mind that a project cannot be opened. */
    void note(UnreadableProject broken) {
        unreadable.add(broken);
        tell();
    }

    /**
     * Opens a project, or finds it open.
     *
     * @throws ProjectException with everything that is wrong with its files
     */
    public Project open(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        Optional<Project> found = at(place);
        if (found.isPresent()) {
            return found.get();
        }
        Project project = Project.open(place);
        unreadable.removeIf(broken -> broken.folder().equals(place));
        open.add(project);
        project.addDirtyListener(this::tell);
        if (current.isEmpty()) {
            current = Optional.of(project);
        }
        tell();
        return project;
    }

    /** Closes a project and gives up what is not saved. */
    public void close(Project project) {
        open.remove(project);
        current = current.filter(other -> other != project).or(() -> open.stream().findFirst());
        project.close();
        tell();
    }

    /** The open projects in the order in which they were opened. */
    public List<Project> all() {
        return List.copyOf(open);
    }

    /** Projects of the workspace that could not be opened. */
    public List<UnreadableProject> unreadable() {
        return List.copyOf(unreadable);
    }

    /** The open project in a folder. */
    public Optional<Project> at(Path folder) {
        return open.stream().filter(project -> project.folder().equals(folder)).findFirst();
    }

    /** The project that an element or view belongs to. */
    public Optional<Project> of(EObject object) {
        Resource resource = object.eResource();
        return resource == null
                ? Optional.empty()
                : open.stream().filter(project -> project.holds(resource)).findFirst();
    }

    /** The project that a person works on: the one last selected or edited. */
    public Optional<Project> current() {
        return current;
    }

    /** From now on this is the project that a person works on. */
    public void work(Project project) {
        if (open.contains(project) && current.filter(project::equals).isEmpty()) {
            current = Optional.of(project);
            tell();
        }
    }

    /** Calls back after each change of any project, and when projects open or close. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Ends {@link #addListener}. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Shows files that were made. */
    public void refresh() {
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
