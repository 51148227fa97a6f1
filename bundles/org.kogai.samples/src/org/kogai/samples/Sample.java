// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A project that comes with the product.
 *
 * @param id short name, as on the command line
 * @param files names of its files, relative to the folder of the project
 */
public record Sample(String id, List<String> files) {
    public Sample {
        files = List.copyOf(files);
    }

    /**
     * Writes the project to a folder, which is made when it is not there. Nothing is written when
     * one of the files exists already.
     *
     * @return the files written, in the order of {@link #files()}
     * @throws FileAlreadyExistsException names the file that is in the way
     * @throws IOException when the folder cannot be written
     */
    public List<Path> copyTo(Path folder) throws IOException {
        List<Path> targets = files.stream().map(folder::resolve).toList();
        for (Path target : targets) {
            if (Files.exists(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
        }
        Files.createDirectories(folder);
        for (String file : files) {
            copy(file, folder.resolve(file));
        }
        return targets;
    }

    /**
     * The content of one of the files, to be closed by the caller.
     *
     * @param file one of {@link #files()}
     * @throws IOException when it cannot be read
     */
    public InputStream open(String file) throws IOException {
        return Samples.open(id + "/" + file);
    }

    private void copy(String file, Path target) throws IOException {
        try (InputStream in = open(file)) {
            Files.copy(in, target);
        }
    }
}
