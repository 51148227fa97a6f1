// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.document.poi.merge.MergeReport;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes several files as one step: they are staged beside the target and moved into place by
 * {@link #commit}. Closed without it, or when it fails, the folder is as before. An office file
 * that is replaced by another content stays beside it under a numbered name; the last ten are kept.
 */
public final class OutputFolder implements AutoCloseable {
    private final Path folder;
    private final Optional<Path> firstMade;
    private final Path stage;
    private final String within;
    private final List<String> names;
    private final Map<Path, Path> earlier;
    private final List<KeptEdits> kept;

    /**
     * Prepares a folder, which is made when it does not exist.
     *
     * @throws OutputException when it cannot be written
     */
    public OutputFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        within = "";
        names = new ArrayList<>();
        earlier = new LinkedHashMap<>();
        kept = new ArrayList<>();
        firstMade = firstMissing(this.folder);
        try {
            Files.createDirectories(this.folder);
            stage = Files.createTempDirectory(this.folder, ".kogai-");
            Files.createDirectory(stage.resolve("old"));
        } catch (IOException e) {
            throw new OutputException(this.folder, e);
        }
    }

    private OutputFolder(OutputFolder whole, String within) {
        this.folder = whole.folder;
        this.firstMade = Optional.empty();
        this.stage = whole.stage;
        this.within = within;
        this.names = whole.names;
        this.earlier = whole.earlier;
        this.kept = whole.kept;
    }

    /**
     * A folder in this one. What is staged in it comes into place when this one is committed;
     * closing it does nothing.
     *
     * @param name name of the folder
     */
    public OutputFolder within(String name) {
        return new OutputFolder(this, within + name + "/");
    }

    private static Optional<Path> firstMissing(Path folder) {
        Path missing = null;
        for (Path path = folder; path != null && !Files.exists(path); path = path.getParent()) {
            missing = path;
        }
        return Optional.ofNullable(missing);
    }

    /**
     * Stages a file.
     *
     * @param name file name in the folder
     * @throws OutputException when it cannot be written
     */
    public void write(String name, Content content) {
        String path = within + name;
        try (OutputStream out = open(stage.resolve(path))) {
            content.writeTo(out);
        } catch (IOException e) {
            throw new OutputException(folder.resolve(path), e);
        }
        names.add(path);
    }

    private static OutputStream open(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    /**
     * Stages a Word file or deck that keeps what a person did in the earlier one of its name,
     * unless the edition leaves that out.
     *
     * @param name file name in the folder
     * @param content the file as it is generated
     * @throws OutputException when it cannot be written, or the earlier one not be read
     */
    public void rewrite(String name, Content content, Edition edition) {
        Rewriting.write(name, content, edition, this);
    }

    /** The file of this name that the next {@link #commit} replaces. */
    Optional<Path> replaced(String name) {
        return Optional.of(folder.resolve(within + name)).filter(Files::isRegularFile);
    }

    /** Notes what became of the earlier version of a staged file. */
    void keep(String name, MergeReport report) {
        kept.add(new KeptEdits(folder.resolve(within + name), report));
    }

    /** Returns what became of earlier versions of Word files and decks, in the order of staging. */
    public List<KeptEdits> kept() {
        return List.copyOf(kept);
    }

    /**
     * Stages a folder for the caller to fill.
     *
     * @param name name of a folder that does not exist in this one
     * @return where to put its content until {@link #commit}
     */
    public Path folder(String name) {
        try {
            Path staged = Files.createDirectory(stage.resolve(name));
            names.add(name);
            return staged;
        } catch (IOException e) {
            throw new OutputException(folder.resolve(name), e);
        }
    }

    /**
     * Moves the staged files into place.
     *
     * @return the files, in the order in which they were staged
     * @throws OutputException when one cannot be moved; those moved before are taken back
     */
    public List<Path> commit() {
        int moved = 0;
        boolean complete = false;
        try {
            for (String name : names) {
                moveIntoPlace(name);
                moved++;
            }
            complete = true;
        } finally {
            if (!complete) {
                names.subList(0, moved).forEach(this::takeBack);
                earlier.values().forEach(OutputFolder::forget);
            }
        }
        names.forEach(this::deleteOldest);
        return names.stream().map(folder::resolve).toList();
    }

    /** Returns the copies of replaced files by the files, once {@link #commit} is done. */
    public Map<Path, Path> earlier() {
        return Collections.unmodifiableMap(earlier);
    }

    private void deleteOldest(String name) {
        Path target = folder.resolve(name);
        try {
            new EarlierVersions(target).deleteOldest();
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    private static void forget(Path copy) {
        try {
            Files.delete(copy);
        } catch (IOException e) {
            throw new OutputException(copy, e);
        }
    }

    private void moveIntoPlace(String name) {
        Path target = folder.resolve(name);
        try {
            Files.createDirectories(target.getParent());
            if (Files.exists(target)) {
                Files.createDirectories(old(name).getParent());
                Files.copy(target, old(name), StandardCopyOption.COPY_ATTRIBUTES);
            }
            new EarlierVersions(target)
                    .keep(stage.resolve(name))
                    .ifPresent(copy -> earlier.put(target, copy));
            move(stage.resolve(name), target);
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    private void takeBack(String name) {
        try {
            if (Files.exists(old(name))) {
                move(old(name), folder.resolve(name));
            } else {
                delete(folder.resolve(name));
            }
        } catch (IOException e) {
            throw new OutputException(folder.resolve(name), e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path old(String name) {
        return stage.resolve("old").resolve(name);
    }

    /** Removes what was staged, and the folder when it was made for nothing. */
    @Override
    public void close() {
        if (!within.isEmpty()) {
            return;
        }
        try {
            delete(stage);
            if (firstMade.isPresent() && isEmpty(folder)) {
                delete(firstMade.get());
            }
        } catch (IOException e) {
            throw new OutputException(stage, e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void delete(Path tree) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(tree)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    /** Writes the bytes of one file. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }
}
