// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A project that comes with the product.
 *
 * @param id short name, as on the command line
 * @param files names of its files, relative to the folder of the project
 */
public record Sample(String id, List<String> files) {
    private static final Pattern REFERENCE = Pattern.compile("href=\"\\.\\./([a-z]+)/");

    public Sample {
        files = List.copyOf(files);
    }

    /**
     * Writes the project to a folder, which is made when it is not there. Nothing is written when
     * one of the files exists already. Samples that it refers to are written beside it, each to a
     * folder named by its id, unless there is such a folder.
     *
     * @return the files written to the folder, in the order of {@link #files()}
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
        for (String id : uses()) {
            Path beside = folder.resolveSibling(id);
            if (!Files.exists(beside)) {
                Samples.find(id).orElseThrow().copyTo(beside);
            }
        }
        return targets;
    }

    /**
     * Ids of the samples that files of this one refer to.
     *
     * @throws IOException when a file cannot be read
     */
    public Set<String> uses() throws IOException {
        Set<String> ids = new TreeSet<>();
        for (String file : files) {
            try (InputStream in = open(file)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                REFERENCE.matcher(text).results().forEach(found -> ids.add(found.group(1)));
            }
        }
        return ids;
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
