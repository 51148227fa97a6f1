// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.dossier.Dossier;
import org.kogai.semantics.time.Standpoint;

import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.util.Optional;

/** Options for the day and the proposal with which a model is looked at. */
final class StandpointOptions {
    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
    private LocalDate date;

    @Option(names = "--proposal", paramLabel = "NAME", descriptionKey = "proposal")
    private String proposal;

    Standpoint of(Dossier dossier) {
        if (date == null && proposal == null) {
            return Standpoint.everything();
        }
        return new Standpoint(
                Optional.ofNullable(date), Optional.ofNullable(proposal).map(dossier::proposal));
    }
}
