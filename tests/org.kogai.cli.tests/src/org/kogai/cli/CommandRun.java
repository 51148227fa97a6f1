// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One run of the command line within the test.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record CommandRun(int code, String out, String err) {
    static CommandRun of(String... arguments) {
        return in(Locale.ENGLISH, arguments);
    }

    static CommandRun in(Locale locale, String... arguments) {
        return run(locale, false, arguments);
    }

    /** A run in which the person pressed Ctrl-C at once. */
    static CommandRun cancelled(String... arguments) {
        return run(Locale.ENGLISH, true, arguments);
    }

    private static CommandRun run(Locale locale, boolean cancelled, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, err, StandardCharsets.UTF_8, new Messages(locale));
        int code = new Program(console, () -> cancelled).run(arguments);
        return new CommandRun(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
