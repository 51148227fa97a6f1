// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import java.util.Locale;

/** Runs one command of the command line and answers its exit code. */
public final class Main {
    private Main() {}

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
        Console console = Console.ofProcess(new Messages(Locale.getDefault()));
        Interrupt interrupt = new Interrupt();
        return interrupt.during(() -> new Program(console, interrupt::isPressed).run(arguments));
    }
}
