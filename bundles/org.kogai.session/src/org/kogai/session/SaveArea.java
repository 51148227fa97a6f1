// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder {@code .kogai/save} in which a save of several files becomes one step.
 *
 * <p>New contents are staged in {@code new}, what they replace is kept in {@code old}; then the
 * journal appears in one atomic move, which is the moment of the save. From then on the staged
 * files are moved into place, by this process or, when it dies, by whoever opens the project next.
 * Without a journal the staged files are worth nothing and go away. When a file cannot be moved
 * into place, the journal turns to "back" and the old contents return.
 */
final class SaveArea {
    private static final String FORWARD = "forward";
    private static final String BACK = "back";

    private final Path project;
    private final Path area;
    private final Disk disk;

    SaveArea(Path project, Disk disk) {
        this.project = project;
        this.area = project.resolve(".kogai").resolve("save");
        this.disk = disk;
    }

    /** Whether a save began here that did not come to its end. */
    boolean isPending() {
        return Files.exists(area);
    }

    /** Stages the contents by file name, and keeps those that they will replace. */
    void stage(Map<String, byte[]> contents) throws IOException {
        disk.makeFolder(freshFolder());
        disk.makeFolder(oldFolder());
        for (Map.Entry<String, byte[]> content : contents.entrySet()) {
            disk.write(fresh(content.getKey()), content.getValue());
            Path standing = project.resolve(content.getKey());
            if (Files.exists(standing)) {
                disk.write(old(content.getKey()), Files.readAllBytes(standing));
            }
        }
    }

    /** The staged file as it stands on the disk. */
    byte[] staged(String name) throws IOException {
        return Files.readAllBytes(fresh(name));
    }

    /** Makes the staged contents the project's. When this fails, the old ones stand again. */
    void commit(List<String> names) throws IOException {
        decide(FORWARD, names);
        try {
            forward(names);
        } catch (IOException e) {
            decide(BACK, names);
            back(names);
            clear();
            throw e;
        }
        finish();
    }

    /** Finishes or takes back what a process left that died. */
    void recover() throws IOException {
        if (!Files.exists(journal())) {
            clear();
            return;
        }
        List<String> lines = Files.readAllLines(journal(), StandardCharsets.UTF_8);
        List<String> names = lines.subList(1, lines.size());
        if (lines.get(0).equals(FORWARD)) {
            forward(names);
            finish();
        } else {
            back(names);
            clear();
        }
    }

    /** Throws away what is staged. */
    void clear() throws IOException {
        if (!isPending()) {
            return;
        }
        // Without the journal, whatever else is here means nothing: it goes first.
        disk.delete(journal());
        List<Path> inside;
        try (Stream<Path> all = Files.walk(area)) {
            inside = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            disk.delete(path);
        }
    }

    private void decide(String direction, List<String> names) throws IOException {
        Path draft = area.resolve("journal.draft");
        String text = direction + "\n" + String.join("\n", names) + "\n";
        disk.write(draft, text.getBytes(StandardCharsets.UTF_8));
        disk.move(draft, journal());
    }

    private void forward(List<String> names) throws IOException {
        for (String name : names) {
            if (Files.exists(fresh(name))) {
                disk.move(fresh(name), project.resolve(name));
            }
        }
    }

    /** The old contents become a version; nothing can go back any more. */
    private void finish() throws IOException {
        disk.delete(journal());
        if (Files.exists(oldFolder())) {
            new Versions(project, disk).keep(oldFolder());
        }
        clear();
    }

    /** The old contents stay here until all are back, so that this can be done again. */
    private void back(List<String> names) throws IOException {
        Path copy = area.resolve("copy");
        for (String name : names) {
            if (Files.exists(old(name))) {
                disk.write(copy, Files.readAllBytes(old(name)));
                disk.move(copy, project.resolve(name));
            } else if (!Files.exists(fresh(name))) {
                disk.delete(project.resolve(name)); // new in this save, and moved into place
            }
        }
    }

    private Path journal() {
        return area.resolve("journal");
    }

    private Path freshFolder() {
        return area.resolve("new");
    }

    private Path oldFolder() {
        return area.resolve("old");
    }

    private Path fresh(String name) {
        return freshFolder().resolve(name);
    }

    private Path old(String name) {
        return oldFolder().resolve(name);
    }
}
