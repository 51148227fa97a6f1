// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.model.governance.policy.PolicyProposal;
import org.kogai.semantics.time.Standpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class StandpointViewTest {
    @TempDir Path folder;

    private String picture(String diagram, Standpoint standpoint, Dossier dossier)
            throws IOException {
        Path out = Files.createTempDirectory(folder, "out");
        try (OutputFolder made = new OutputFolder(out)) {
            dossier.diagramExport(standpoint, ReaderView.AS_KEPT)
                    .export(
                            dossier.diagrams(List.of(diagram)),
                            Set.of(PictureFormat.SVG),
                            SampleProject.ENGLISH,
                            made,
                            Progress.NONE);
            made.commit();
        }
        return Files.readString(out.resolve(diagram + ".en.svg"));
    }

    @Test
    void leavesOutLawsOfLaterYears() throws IOException {
        try (Dossier dossier = SampleProject.open(folder.resolve("project"))) {
            Standpoint early = Standpoint.asOf(LocalDate.of(1998, 1, 1));
            String then = picture("LegalHierarchy-KH", early, dossier);
            String now = picture("LegalHierarchy-KH", Standpoint.everything(), dossier);

            assertTrue(now.contains("2023"));
            assertFalse(then.contains("2023"));
            assertTrue(then.contains("1996"));
            assertTrue(then.contains("(as of 1998-01-01)"));
        }
    }

    @Test
    void marksByAWordWhatAProposalBringsAndShowsItOnlyWithTheProposal() throws IOException {
        try (Dossier dossier = SampleProject.open(folder.resolve("project"))) {
            PolicyProposal proposal = dossier.governance().proposals().findFirst().orElseThrow();
            String with = picture("LegalHierarchy-KH", Standpoint.with(proposal), dossier);
            String without =
                    picture(
                            "LegalHierarchy-KH",
                            new Standpoint(Optional.of(LocalDate.of(2026, 4, 1)), Optional.empty()),
                            dossier);

            assertTrue(with.contains("New: "), with);
            assertFalse(without.contains("New: "));
        }
    }
}
