// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbered copies beside an office file that is about to be replaced. People write in such files,
 * so what they wrote must be found again; pictures and texts are made anew without loss.
 */
final class EarlierVersions {
    private static final int KEPT = 10;
    private static final Pattern OFFICE = Pattern.compile("(.+)(\\.(?:docx|pptx|xlsx))");

    private final Path file;

    EarlierVersions(Path file) {
        this.file = file;
    }

    /** Copies the file under the next number, unless the replacement has the same content. */
    Optional<Path> keep(Path replacement) throws IOException {
        Matcher name = OFFICE.matcher(file.getFileName().toString());
        if (!name.matches() || !Files.exists(file) || Files.mismatch(file, replacement) == -1) {
            return Optional.empty();
        }
        SortedMap<Long, Path> copies = copies(name);
        long next = copies.isEmpty() ? 1 : copies.lastKey() + 1;
        Path copy = file.resolveSibling(name.group(1) + ".earlier-" + next + name.group(2));
        // Copied in the stage first: a full disk leaves no half of a copy in the folder.
        Path whole = replacement.resolveSibling(copy.getFileName());
        Files.copy(file, whole, StandardCopyOption.COPY_ATTRIBUTES);
        return Optional.of(Files.move(whole, copy));
    }

    /** Deletes all copies but the last ten. */
    void deleteOldest() throws IOException {
        Matcher name = OFFICE.matcher(file.getFileName().toString());
        if (name.matches()) {
            List<Path> copies = List.copyOf(copies(name).values());
            for (Path copy : copies.subList(0, Math.max(0, copies.size() - KEPT))) {
                Files.delete(copy);
            }
        }
    }

    private SortedMap<Long, Path> copies(Matcher name) throws IOException {
        Pattern copy =
                Pattern.compile(
                        Pattern.quote(name.group(1))
                                + "\\.earlier-([1-9][0-9]{0,8})"
                                + Pattern.quote(name.group(2)));
        SortedMap<Long, Path> copies = new TreeMap<>();
        try (Stream<Path> siblings = Files.list(file.toAbsolutePath().getParent())) {
            for (Path sibling : (Iterable<Path>) siblings::iterator) {
                Matcher numbered = copy.matcher(sibling.getFileName().toString());
                if (numbered.matches()) {
                    copies.put(Long.valueOf(numbered.group(1)), sibling);
                }
            }
        }
        return copies;
    }
}
