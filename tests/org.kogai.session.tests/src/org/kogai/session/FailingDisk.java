// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fails at one step; when it dies, at every step from there on. */
final class FailingDisk extends Disk {
    private final int step;
    private final boolean dies;
    private final List<String> steps = new ArrayList<>();

    FailingDisk(int step, boolean dies) {
        this.step = step;
        this.dies = dies;
    }

    /** Whether all files were in place when it failed. */
    boolean finishing() {
        return steps.stream().filter(s -> s.startsWith("move new")).count() == 2
                && !steps.get(step).startsWith("move new");
    }

    @Override
    void write(Path file, byte[] content) throws IOException {
        step("write " + file.getFileName());
        super.write(file, content);
    }

    @Override
    void move(Path from, Path to) throws IOException {
        step("move " + from.getParent().getFileName() + " " + to.getFileName());
        super.move(from, to);
    }

    @Override
    void delete(Path file) throws IOException {
        step("delete " + file.getFileName());
        super.delete(file);
    }

    @Override
    void makeFolder(Path folder) throws IOException {
        step("folder " + folder.getFileName());
        super.makeFolder(folder);
    }

    private void step(String what) throws IOException {
        steps.add(what);
        if (dies && steps.size() > step) {
            throw new Death();
        }
        if (steps.size() == step + 1) {
            throw new IOException(what);
        }
    }

    @Override
    public String toString() {
        return (dies ? "dies at " : "fails at ") + step + " of " + steps;
    }
}
