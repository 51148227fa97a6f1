// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.document.template.TemplateProblem;
import org.kogai.dossier.TemplateReport;

import java.util.function.BiConsumer;

/** Tells what is wrong with a template, one line a problem. */
final class TemplateFindings {
    private final Console console;

    TemplateFindings(Console console) {
        this.console = console;
    }

    /** As the result of a command. */
    void print(TemplateReport report) {
        tell(report, console::result);
    }

    /** Beside the result of a command. */
    void note(TemplateReport report) {
        tell(report, console::note);
    }

    private void tell(TemplateReport report, BiConsumer<String, Object[]> line) {
        String language = console.messages().language();
        for (TemplateProblem problem : report.problems()) {
            line.accept(
                    "check." + problem.severity(),
                    new Object[] {problem.place().text(language), problem.message(language)});
        }
    }

    Exit exit(TemplateReport report) {
        return report.hasErrors() ? Exit.FINDINGS : Exit.DONE;
    }
}
