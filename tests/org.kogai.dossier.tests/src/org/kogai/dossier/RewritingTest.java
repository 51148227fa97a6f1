// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.document.poi.merge.Kept;
import org.kogai.document.poi.merge.MergeReport;
import org.kogai.samples.Samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a person did in a Word file is still there when it is made again. */
class RewritingTest {
    private static final String REMARK = "<w:p><w:r><w:t>Call the chair.</w:t></w:r></w:p>";

    @TempDir Path folder;
    private Path project;
    private Path out;

    @BeforeEach
    void copySample() throws IOException {
        project = folder.resolve("contract");
        out = folder.resolve("out");
        Samples.find("contract").orElseThrow().copyTo(project);
    }

    private List<KeptEdits> make(Edition edition, DocumentKind kind) {
        try (Dossier dossier = Dossier.open(project);
                OutputFolder target = new OutputFolder(out)) {
            List<DocumentItem> documents =
                    dossier.documents().stream().filter(one -> one.kind() == kind).toList();
            dossier.documentGeneration().generate(documents, edition, target, Progress.NONE);
            target.commit();
            return target.kept();
        }
    }

    private void fill(Path template) throws IOException {
        try (Dossier dossier = Dossier.open(project);
                OutputFolder target = new OutputFolder(out)) {
            dossier.templateGeneration()
                    .generate(
                            template,
                            Optional.empty(),
                            SampleProject.ENGLISH,
                            target,
                            Progress.NONE);
            target.commit();
        }
    }

    private Path only(String start) throws IOException {
        List<String> names =
                SampleProject.names(out).stream()
                        .filter(name -> name.startsWith(start) && !name.contains(".earlier-"))
                        .toList();
        return out.resolve(names.get(0));
    }

    @Test
    void keepsARemarkInMinutes() throws IOException {
        make(SampleProject.ENGLISH, DocumentKind.MINUTES);
        Path minutes = only("minutes");
        DocxText.replace(minutes, "<w:body>", "<w:body>" + REMARK);

        List<KeptEdits> kept = make(SampleProject.ENGLISH, DocumentKind.MINUTES);

        assertTrue(DocxText.of(minutes).contains("Call the chair."), DocxText.of(minutes));
        MergeReport report =
                kept.stream().filter(one -> one.file().equals(minutes)).findFirst().get().report();
        assertEquals(MergeReport.Earlier.EDITED, report.earlier());
        assertEquals(List.of(Kept.Kind.ADDED), report.kept().stream().map(Kept::kind).toList());
    }

    @Test
    void makesAFileAnewWhenAskedTo() throws IOException {
        make(SampleProject.ENGLISH, DocumentKind.MINUTES);
        Path minutes = only("minutes");
        byte[] before = Files.readAllBytes(minutes);
        DocxText.replace(minutes, "<w:body>", "<w:body>" + REMARK);

        make(SampleProject.ENGLISH.without(Set.of(Omission.EDITS)), DocumentKind.MINUTES);

        assertArrayEquals(before, Files.readAllBytes(minutes));
    }

    @Test
    void keepsARemarkInADocumentOfATemplate() throws IOException {
        Path template;
        try (OutputFolder target = new OutputFolder(folder)) {
            Templates.writeExample("letter.docx", "en", target);
            template = target.commit().get(0);
        }
        fill(template);
        Path letter = only("letter");
        DocxText.replace(letter, "<w:body>", "<w:body>" + REMARK);

        fill(template);

        assertTrue(DocxText.of(letter).contains("Call the chair."), DocxText.of(letter));
    }

    @Test
    void theListOfInformationHandlersForgetsWhoLeft() throws IOException {
        make(SampleProject.JAPANESE, DocumentKind.INFORMATION_HANDLERS);
        Path list = only("information-handlers");
        DocxText.replace(list, "<w:body>", "<w:body>" + REMARK);

        make(SampleProject.JAPANESE, DocumentKind.INFORMATION_HANDLERS);

        assertFalse(DocxText.of(list).contains("Call the chair."));
    }
}
