// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.policy.PolicyProposal;
import org.kogai.samples.Samples;
import org.kogai.semantics.Governance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What could not be confirmed can be left out of documents. */
class DoubtsTest {
    private static final Edition CONFIRMED =
            new Edition("en", LocalDate.of(2026, 4, 1), Set.of(Omission.DOUBTS));

    @TempDir Path folder;
    private Path project;

    @BeforeEach
    void copySample() throws IOException {
        project = folder.resolve("laos");
        Samples.find("laos").orElseThrow().copyTo(project);
    }

    private static long doubtful(Governance model) {
        return model.elements().filter(one -> one.getConfidence() == Confidence.UNSURE).count();
    }

    @Test
    void theCopyHasNoDoubtsAndTheModelKeepsThem() {
        try (Dossier dossier = Dossier.open(project)) {
            Governance model = dossier.governance();
            long doubts = doubtful(model);
            assertTrue(doubts > 0);
            assertEquals(0, doubtful(new ConfirmedModel(model, List.of()).governance()));
            assertEquals(doubts, doubtful(model));
        }
    }

    @Test
    void whatADocumentIsAboutStays() {
        try (Dossier dossier = Dossier.open(project)) {
            Governance model = dossier.governance();
            PolicyProposal proposal = model.proposals().findFirst().orElseThrow();
            proposal.setConfidence(Confidence.UNSURE);
            ConfirmedModel confirmed = new ConfirmedModel(model, List.of(proposal));
            assertEquals(
                    List.of(confirmed.copy(proposal)), confirmed.governance().proposals().toList());
        }
    }

    @Test
    void aProposalLeavesThemOutAndStillHasItsPictures() throws IOException {
        assertTrue(proposal(SampleProject.ENGLISH).contains("[to be confirmed]"));
        String confirmed = proposal(CONFIRMED);
        assertEquals(
                confirmed.indexOf("[to be confirmed]"),
                confirmed.lastIndexOf("[to be confirmed]"),
                "it stands in the explanation only");
        assertTrue(confirmed.contains("are left out of this copy."));
        assertTrue(confirmed.contains("Figure 1"));
    }

    private String proposal(Edition edition) throws IOException {
        Path out = folder.resolve("out" + edition.omissions().size());
        try (Dossier dossier = Dossier.open(project);
                OutputFolder target = new OutputFolder(out)) {
            dossier.documentGeneration()
                    .generate(
                            dossier.documents(List.of("proposal")), edition, target, Progress.NONE);
            target.commit();
        }
        return DocxText.of(out.resolve("proposal.en.docx"));
    }

    @Test
    void aTemplateLeavesThemOut() throws IOException {
        Path out = folder.resolve("out");
        try (Dossier dossier = Dossier.open(project);
                OutputFolder example = new OutputFolder(folder);
                OutputFolder target = new OutputFolder(out)) {
            Templates.writeExample("brief.docx", "en", example);
            dossier.templateGeneration()
                    .generate(
                            example.commit().get(0),
                            Optional.empty(),
                            CONFIRMED,
                            target,
                            Progress.NONE);
            target.commit();
        }
        assertFalse(
                DocxText.of(out.resolve("brief.en.docx"))
                        .contains("Amendment of the Environmental Protection Law"));
    }
}
