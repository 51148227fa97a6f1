// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import org.kogai.session.ProjectProblem.Kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which files of a folder belong to its project. */
final class ProjectFolder {
    private final Path folder;
    private final Formats formats;

    ProjectFolder(Path folder, Formats formats) {
        this.folder = folder;
        this.formats = formats;
    }

    /**
     * The files in the order of their names.
     *
     * @throws ProjectException when the folder is no project or cannot be read
     */
    List<Path> files() {
        if (!Files.isDirectory(folder)) {
            throw new ProjectException(Kind.NO_PROJECT, folder);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files =
                    entries.filter(formats::reads).filter(Files::isRegularFile).sorted().toList();
            if (files.stream().noneMatch(Formats::isModel)) {
                throw new ProjectException(Kind.NO_PROJECT, folder);
            }
            return files;
        } catch (IOException e) {
            throw new ProjectException(ProjectProblem.of(Kind.UNREADABLE, folder), e);
        }
    }
}
