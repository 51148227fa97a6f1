// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import org.kogai.session.ProjectProblem.Kind;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Keeps two programs from saving a project, or one from reading it while the other saves. The
 * system takes the lock from a process that dies.
 */
final class ProjectLock implements Closeable {
    private static final int ATTEMPTS = 100;
    private static final int PAUSE_MILLISECONDS = 50;

    private final FileChannel channel;
    private FileLock held;

    private ProjectLock(Path file, Set<StandardOpenOption> options, boolean shared)
            throws IOException {
        channel = FileChannel.open(file, options);
        for (int attempt = 1; !obtained(shared); attempt++) {
            if (attempt == ATTEMPTS) {
                channel.close();
                throw new ProjectException(Kind.LOCKED, file);
            }
            pause();
        }
    }

    /** Lock for saving; waits five seconds for another. */
    static ProjectLock forSaving(Path project) throws IOException {
        Path file = file(project);
        Files.createDirectories(file.getParent());
        return new ProjectLock(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), false);
    }

    /** Lock for reading; a project that was never saved by this program needs none. */
    static Closeable forReading(Path project) throws IOException {
        Path file = file(project);
        return Files.exists(file)
                ? new ProjectLock(file, Set.of(StandardOpenOption.READ), true)
                : () -> {};
    }

    private boolean obtained(boolean shared) throws IOException {
        try {
            held = channel.tryLock(0, Long.MAX_VALUE, shared);
            return held != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by another thread of this process
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path file(Path project) {
        return project.resolve(".kogai").resolve("lock");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
