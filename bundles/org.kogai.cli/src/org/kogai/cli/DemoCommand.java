// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.dossier.Demo;
import org.kogai.dossier.Progress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/** Makes everything from the sample. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private final Console console;
    private final Progress progress;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private Path out = Path.of("out", "demo");

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "date")
    private LocalDate date;

    DemoCommand(Console console, Progress progress) {
        this.console = console;
        this.progress = progress;
    }

    @Override
    public Integer call() {
        LocalDate day = date == null ? LocalDate.now() : date;
        List<Path> made = new Demo(day).make(out, progress);
        Path folder = out.toAbsolutePath().normalize();
        console.result("made", made.size(), out);
        made.forEach(file -> console.line("  " + folder.relativize(file)));
        return Exit.DONE.code();
    }
}
