// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Ctrl-C: asks the command to end and gives it time to clean up. The code of the exit is 130. */
final class Interrupt {
    private static final int PATIENCE_SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean pressed;

    boolean isPressed() {
        return pressed;
    }

    /** Runs a command that {@link #isPressed} may end. */
    int during(IntSupplier command) {
        Thread hook = new Thread(this::press, "interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return command.getAsInt();
        } finally {
            ended.countDown();
            if (!pressed) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        }
    }

    private void press() {
        pressed = true;
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
