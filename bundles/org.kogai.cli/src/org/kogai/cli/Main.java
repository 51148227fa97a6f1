// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs one command of the command line and answers its exit code. */
public final class Main {
    /** Remarks of the library on files that it cannot open; our message tells what to do. */
    private static final Logger REMARKS = Logger.getLogger("org.apache.poi");

    private Main() {}

    /** Runs a command and ends the process with its exit code, as {@link #run} answers it. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /**
     * Runs a command.
     *
     * @param arguments the verb and what follows it
     * @return exit code: 0 done, 1 findings, 2 unusable, 3 not written, 130 cancelled
     */
    public static int run(String... arguments) {
        REMARKS.setLevel(Level.OFF);
        Console console = Console.ofProcess(new Messages(Locale.getDefault()));
        Interrupt interrupt = new Interrupt();
        return interrupt.during(() -> new Program(console, interrupt::isPressed).run(arguments));
    }
}
