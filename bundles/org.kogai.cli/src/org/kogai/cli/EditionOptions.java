// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.dossier.Dossier;
import org.kogai.dossier.Edition;

import picocli.CommandLine.Option;

import java.time.LocalDate;

/** Options for the language and the date of what is made. */
final class EditionOptions {
    @Option(names = "--lang", paramLabel = "TAG", descriptionKey = "lang")
    private String language;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "date")
    private LocalDate date;

    Edition of(Dossier dossier, Console console) {
        String tag = language == null ? console.messages().language() : language;
        return new Edition(dossier.language(tag), date == null ? LocalDate.now() : date);
    }
}
