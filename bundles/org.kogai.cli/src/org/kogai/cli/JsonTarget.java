// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.dossier.OutputFolder;

import picocli.CommandLine.Option;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Option {@code --json FILE}, or {@code -} for standard output. */
final class JsonTarget {
    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "json")
    private String file;

    /** Whether standard output belongs to the machine. */
    boolean isStandardOutput() {
        return "-".equals(file);
    }

    /** Whether a machine-readable result was asked for. */
    boolean isAsked() {
        return file != null;
    }

    /** Writes the text, if it was asked for; it is not made otherwise. */
    void write(Supplier<String> text, Console console) {
        if (isAsked()) {
            write(text.get(), console);
        }
    }

    /** Writes the text where it was asked for, if it was. */
    void write(String text, Console console) {
        if (isStandardOutput()) {
            console.json(text);
        } else if (file != null) {
            Path path = Path.of(file).toAbsolutePath();
            try (OutputFolder folder = new OutputFolder(path.getParent())) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                folder.write(path.getFileName().toString(), out -> out.write(bytes));
                folder.commit();
            }
        }
    }
}
