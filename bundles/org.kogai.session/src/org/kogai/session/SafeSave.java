// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.DanglingHREFException;
import org.kogai.session.ProjectProblem.Kind;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes files of a project so that at each moment the old or the new project stands. */
final class SafeSave {
    private final Path project;
    private final Formats formats;
    private final SaveArea area;

    SafeSave(Path project, Formats formats, Disk disk) {
        this.project = project;
        this.formats = formats;
        this.area = new SaveArea(project, disk);
    }

    /** Ends what an earlier save left unfinished. */
    void recover() {
        if (!area.isPending()) {
            return;
        }
        try (ProjectLock lock = ProjectLock.forSaving(project)) {
            area.recover();
        } catch (IOException e) {
            throw new ProjectException(ProjectProblem.of(Kind.UNWRITABLE, project), e);
        }
    }

    /**
     * Saves the files.
     *
     * @return what each file looks like now
     * @throws ProjectException when they cannot be saved; then nothing has changed
     */
    Map<Path, FileStamp> save(List<Resource> files) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        files.forEach(file -> contents.put(path(file).getFileName().toString(), content(file)));
        try (ProjectLock lock = ProjectLock.forSaving(project)) {
            area.recover();
            boolean staged = false;
            try {
                area.stage(contents);
                readBack(files);
                staged = true;
            } finally {
                if (!staged) {
                    area.clear();
                }
            }
            area.commit(List.copyOf(contents.keySet()));
            return stamps(contents);
        } catch (IOException e) {
            throw new ProjectException(ProjectProblem.of(Kind.UNWRITABLE, project), e);
        }
    }

    private byte[] content(Resource file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.save(out, Map.of());
        } catch (IOException e) {
            throw refused(
                    e.getCause() instanceof DanglingHREFException ? Kind.DANGLING : Kind.UNSAVEABLE,
                    file,
                    e);
        } catch (RuntimeException e) {
            // EMF has no type of its own for a text that XML cannot hold.
            throw refused(Kind.UNSAVEABLE, file, e);
        }
        return out.toByteArray();
    }

    private static ProjectException refused(Kind kind, Resource file, Exception cause) {
        String subject = cause.getMessage() == null ? "" : cause.getMessage();
        return new ProjectException(new ProjectProblem(kind, path(file), 0, subject), cause);
    }

    private void readBack(List<Resource> files) throws IOException {
        for (Resource file : files) {
            if (!sameAs(file, area.staged(path(file).getFileName().toString()))) {
                throw new ProjectException(Kind.NOT_READ_BACK, path(file));
            }
        }
    }

    private boolean sameAs(Resource file, byte[] content) {
        Resource copy = formats.resource(path(file));
        new ProjectResourceSet().getResources().add(copy);
        try {
            copy.load(new ByteArrayInputStream(content), Map.of());
        } catch (IOException | WrappedException e) {
            return false; // what cannot be read is not the same
        }
        return new Structure(file).equals(new Structure(copy));
    }

    private Map<Path, FileStamp> stamps(Map<String, byte[]> contents) throws IOException {
        Map<Path, FileStamp> stamps = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> content : contents.entrySet()) {
            Path file = project.resolve(content.getKey());
            if (Files.exists(file)) {
                stamps.put(file, FileStamp.of(file, content.getValue()));
            }
        }
        return stamps;
    }

    private static Path path(Resource resource) {
        return Path.of(resource.getURI().toFileString());
    }
}
