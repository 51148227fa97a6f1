// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Where a command speaks: results to standard output, everything else to standard error. */
final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private final Messages messages;

    Console(OutputStream out, OutputStream err, Charset charset, Messages messages) {
        this.out = new PrintStream(out, true, charset);
        this.err = new PrintStream(err, true, charset);
        this.messages = messages;
    }

    /** The console of the process; a system without encoding (the POSIX locale) gets UTF-8. */
    static Console ofProcess(Messages messages) {
        Charset system = Charset.defaultCharset();
        Charset charset =
                system.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : system;
        return new Console(System.out, System.err, charset, messages);
    }

    Messages messages() {
        return messages;
    }

    /** Prints a line of the result. */
    void result(String key, Object... arguments) {
        out.println(messages.of(key, arguments));
    }

    /** Prints a line of the result that needs no words. */
    void line(Object value) {
        out.println(value);
    }

    /** Prints text that ends with a line break. */
    void text(String text) {
        out.print(text);
        out.flush();
    }

    /** Prints the machine-readable result, always in UTF-8. */
    void json(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Prints a line about the work or a problem. */
    void note(String key, Object... arguments) {
        err.println(messages.of(key, arguments));
    }
}
