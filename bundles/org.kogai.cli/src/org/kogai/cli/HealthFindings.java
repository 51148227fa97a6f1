// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.document.poi.check.HealthFinding;
import org.kogai.document.poi.check.HealthRule.Severity;
import org.kogai.dossier.HealthReport;
import org.kogai.dossier.Progress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/** Tells what is wrong with office files, one line a finding. */
final class HealthFindings {
    private final Console console;

    HealthFindings(Console console) {
        this.console = console;
    }

    /** As the result of a command. */
    void print(HealthReport report) {
        tell(report, console::result);
    }

    private void note(HealthReport report) {
        tell(report, console::note);
    }

    /** Examines files that a command made and tells what is wrong with them. */
    Exit examine(List<Path> made, Progress progress) throws IOException {
        HealthReport report = HealthReport.ofMade(made, progress);
        note(report);
        return exit(report);
    }

    private void tell(HealthReport report, BiConsumer<String, Object[]> line) {
        for (HealthReport.Entry entry : report.entries()) {
            HealthFinding finding = entry.finding();
            String message = finding.message(console.messages().language());
            line.accept(
                    "check." + finding.rule().severity(), new Object[] {entry.where(), message});
        }
    }

    Exit exit(HealthReport report) {
        return report.count(Severity.ERROR) > 0 ? Exit.FINDINGS : Exit.DONE;
    }
}
