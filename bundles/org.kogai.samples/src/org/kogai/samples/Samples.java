// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The sample projects. A class loader cannot list a folder, in a bundle no more than in a jar, so
 * {@code /projects/index} names the files, one {@code sample/file} a line.
 */
public final class Samples {
    private static final String FOLDER = "/projects/";

    private Samples() {}

    /** Every sample, by id. */
    public static List<Sample> all() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open("index"), StandardCharsets.UTF_8))) {
            Map<String, List<String>> files =
                    lines.lines()
                            .map(line -> line.split("/", 2))
                            .collect(
                                    Collectors.groupingBy(
                                            parts -> parts[0],
                                            TreeMap::new,
                                            Collectors.mapping(
                                                    parts -> parts[1], Collectors.toList())));
            return files.entrySet().stream()
                    .map(entry -> new Sample(entry.getKey(), entry.getValue()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The sample with this id.
     *
     * @param id for instance {@code cambodia}
     */
    public static Optional<Sample> find(String id) {
        return all().stream().filter(sample -> sample.id().equals(id)).findFirst();
    }

    static InputStream open(String path) throws FileNotFoundException {
        InputStream in = Samples.class.getResourceAsStream(FOLDER + path);
        if (in == null) {
            throw new FileNotFoundException(path);
        }
        return in;
    }
}
