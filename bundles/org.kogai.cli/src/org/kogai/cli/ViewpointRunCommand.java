// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.diagram.odesign.conformance.CaseRunner;
import org.kogai.dossier.OutputFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Runs a conformance case and writes its snapshots. */
@Command(name = "run")
final class ViewpointRunCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "CASE_DIR", descriptionKey = "case")
    private Path folder;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "case.out")
    private Path out;

    ViewpointRunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        StringWriter snapshots = new StringWriter();
        CaseRunner.run(folder, snapshots);
        Path file = out.toAbsolutePath();
        try (OutputFolder target = new OutputFolder(file.getParent())) {
            byte[] bytes = snapshots.toString().getBytes(StandardCharsets.UTF_8);
            target.write(file.getFileName().toString(), stream -> stream.write(bytes));
            target.commit();
        }
        console.line(file);
        return Exit.DONE.code();
    }
}
