// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.kogai.model.governance.Workspace;
import org.kogai.session.ProjectProblem.Kind;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An open project: the files of one folder in one resource set with one command stack. Models of
 * projects in folders beside it that it refers to are there too, but can be neither changed nor
 * saved. Not safe for use by several threads at once.
 */
public final class ProjectSession implements AutoCloseable {
    private final Path folder;
    private final Formats formats;
    private final ResourceSet set;
    private final Map<Path, FileStamp> stamps;
    private final SafeSave safeSave;
    private final ChangeTracker tracker = new ChangeTracker();
    private final ProjectCommandStack stack = new ProjectCommandStack(tracker);
    private final AdapterFactoryEditingDomain domain;
    private final List<ProjectListener> listeners = new ArrayList<>();

    private ProjectSession(Path folder, Formats formats, AdapterFactory adapters, Disk disk) {
        this.folder = folder;
        this.formats = formats;
        set = new ProjectResourceSet();
        safeSave = new SafeSave(folder, formats, disk);
        stamps = load();
        set.eAdapters().add(tracker);
        domain = new AdapterFactoryEditingDomain(adapters, stack, set);
        domain.setResourceToReadOnlyMap(readOnly());
        stack.addCommandStackListener(event -> tell());
    }

    /**
     * Opens the project in a folder, after finishing a save that was cut off there.
     *
     * @param folder a folder with at least one {@code *.kogai} file
     * @throws ProjectException with everything that is wrong with its files
     */
    public static ProjectSession open(Path folder, Formats formats) {
        return open(
                folder,
                formats,
                new ComposedAdapterFactory(new ReflectiveItemProviderAdapterFactory()));
    }

    /** Opens a project whose editing domain uses these item providers. */
    public static ProjectSession open(Path folder, Formats formats, AdapterFactory adapters) {
        return open(folder, formats, adapters, new Disk());
    }

    static ProjectSession open(Path folder, Formats formats, AdapterFactory adapters, Disk disk) {
        return new ProjectSession(folder.toAbsolutePath().normalize(), formats, adapters, disk);
    }

    /**
     * Makes a project of one file in a folder that is empty or does not exist.
     *
     * @param name file name with its extension
     * @param root its content
     * @throws ProjectException when a project is there already, or the folder cannot be written
     */
    public static ProjectSession create(Path folder, Formats formats, String name, Workspace root) {
        Path place = folder.toAbsolutePath().normalize();
        Path file = place.resolve(name);
        try {
            Files.createDirectories(place);
            if (Files.exists(file)) {
                throw new ProjectException(Kind.CHANGED_OUTSIDE, file);
            }
        } catch (IOException e) {
            throw new ProjectException(ProjectProblem.of(Kind.UNWRITABLE, place), e);
        }
        Resource resource = formats.resource(file);
        new ProjectResourceSet().getResources().add(resource);
        resource.getContents().add(root);
        new SafeSave(place, formats, new Disk()).save(List.of(resource));
        return open(place, formats);
    }

    private Map<Path, FileStamp> load() {
        safeSave.recover();
        List<Path> files = new ProjectFolder(folder, formats).files();
        try (Closeable lock = ProjectLock.forReading(folder)) {
            return new ProjectLoader(formats, set).load(folder, files);
        } catch (IOException e) {
            throw new ProjectException(ProjectProblem.of(Kind.UNREADABLE, folder), e);
        }
    }

    private Map<Resource, Boolean> readOnly() {
        Map<Resource, Boolean> readOnly = new HashMap<>();
        set.getResources().forEach(file -> readOnly.put(file, !isOwn(file)));
        return readOnly;
    }

    /** Whether a file belongs to this project, not to one that it refers to. */
    public boolean isOwn(Resource file) {
        return folder.equals(Path.of(file.getURI().toFileString()).getParent());
    }

    /** The folder, absolute. */
    public Path folder() {
        return folder;
    }

    /** Roots of the model files of the project itself, in the order of the file names. */
    public List<Workspace> workspaces() {
        return set.getResources().stream()
                .filter(this::isOwn)
                .flatMap(file -> file.getContents().stream())
                .filter(Workspace.class::isInstance)
                .map(Workspace.class::cast)
                .toList();
    }

    /** All files of the project in memory, with those that they refer to. */
    public ResourceSet resourceSet() {
        return set;
    }

    /** Domain in which commands on the files of the project run. */
    public AdapterFactoryEditingDomain editingDomain() {
        return domain;
    }

    /** Commands of the project, over all of its files and editors. */
    public ProjectCommandStack commandStack() {
        return stack;
    }

    /**
     * The file of this name, which is made in memory when the project has none. It comes to the
     * disk with the first save after something was put into it.
     *
     * @param name file name whose extension is one of the formats
     */
    public Resource file(String name) {
        Path path = folder.resolve(name);
        Resource fresh = formats.resource(path);
        Resource known = set.getResource(fresh.getURI(), false);
        if (known != null) {
            return known;
        }
        tracker.duringCommand(new LinkedHashSet<>(), () -> set.getResources().add(fresh));
        return fresh;
    }

    /** Whether anything is to be saved. */
    public boolean isDirty() {
        return !dirty().isEmpty();
    }

    /** Whether this file is to be saved. */
    public boolean isDirty(Resource file) {
        return dirty().contains(file);
    }

    private Set<Resource> dirty() {
        Set<Resource> dirty = new LinkedHashSet<>(stack.changed());
        dirty.addAll(tracker.outsideCommands());
        dirty.retainAll(set.getResources());
        dirty.removeIf(file -> !isOwn(file));
        return dirty;
    }

    /**
     * Does something that need not be saved, such as bringing views up to date after opening. Its
     * changes come to the disk with the next save of the same file.
     */
    public void withoutDirtying(Runnable work) {
        tracker.duringCommand(new LinkedHashSet<>(), work);
    }

    /** Saves the changed files, unless somebody else changed one of them. */
    public void save() {
        save(Conflict.REFUSE);
    }

    /**
     * Saves the changed files all together.
     *
     * @throws ProjectException when they cannot be saved; then the disk holds what it held
     */
    public void save(Conflict conflict) {
        List<Resource> files = List.copyOf(dirty());
        if (files.isEmpty()) {
            return;
        }
        if (conflict == Conflict.REFUSE) {
            refuseConflicts(files);
        }
        stamps.putAll(safeSave.save(files));
        tracker.forget();
        stack.saveIsDone();
        tell();
    }

    private void refuseConflicts(List<Resource> files) {
        List<Path> changed = externalChanges();
        List<ProjectProblem> conflicts =
                files.stream()
                        .map(file -> Path.of(file.getURI().toFileString()))
                        .filter(changed::contains)
                        .map(file -> ProjectProblem.of(Kind.CHANGED_OUTSIDE, file))
                        .toList();
        if (!conflicts.isEmpty()) {
            throw new ProjectException(conflicts);
        }
    }

    /** Files that somebody else changed, removed or added since they were read or saved. */
    public List<Path> externalChanges() {
        Set<Path> changed = new LinkedHashSet<>();
        try {
            for (Map.Entry<Path, FileStamp> entry : stamps.entrySet()) {
                if (entry.getValue().differs(entry.getKey())) {
                    changed.add(entry.getKey());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (Files.isDirectory(folder)) {
            new ProjectFolder(folder, formats)
                    .files().stream()
                            .filter(file -> !stamps.containsKey(file))
                            .forEach(changed::add);
        }
        return List.copyOf(changed);
    }

    /**
     * Adds a listener.
     *
     * @return takes it off again
     */
    public Runnable addListener(ProjectListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(listener -> listener.changed(this));
    }

    /** Gives up what is not saved. */
    @Override
    public void close() {
        listeners.clear();
        stack.flush();
        set.eAdapters().remove(tracker);
    }
}
