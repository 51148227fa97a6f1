// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.dossier.Progress;

import java.util.function.BooleanSupplier;

/** Tells each step in a line on standard error. */
final class ConsoleProgress implements Progress {
    private final Console console;
    private final BooleanSupplier cancelled;

    ConsoleProgress(Console console, BooleanSupplier cancelled) {
        this.console = console;
        this.cancelled = cancelled;
    }

    @Override
    public void working(Work work, String subject, int done, int total) {
        console.note("progress." + work, subject, done + 1, total);
    }

    @Override
    public boolean isCancelled() {
        return cancelled.getAsBoolean();
    }
}
