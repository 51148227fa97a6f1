// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.semantics.time.Standpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Pictures for a kind of reader, without a display. */
class LayerExportTest {
    @TempDir Path folder;

    private String roadmap(Dossier dossier, Set<String> layers) throws IOException {
        Path out = Files.createTempDirectory(folder, "out");
        try (OutputFolder made = new OutputFolder(out)) {
            dossier.diagramExport(Standpoint.everything(), layers)
                    .export(
                            dossier.diagrams(List.of("Roadmap-KH")),
                            Set.of(PictureFormat.SVG),
                            SampleProject.ENGLISH,
                            made,
                            Progress.NONE);
            made.commit();
        }
        return Files.readString(out.resolve("Roadmap-KH.en.svg"));
    }

    @Test
    void aLayerAddsWhatItsReaderAsksFor() throws IOException {
        try (Dossier dossier = SampleProject.open(folder.resolve("project"))) {
            assertFalse(roadmap(dossier, Set.of()).contains("Joint inspection on the basis"));
            String minister = roadmap(dossier, Set.of("Minister"));
            assertTrue(minister.contains("Joint inspection"));
            assertTrue(minister.contains("2027-09 · 2028-12"), "days of its milestones");
        }
    }

    @Test
    void anUnknownLayerIsNamedWithThoseThatAreKnown() throws IOException {
        try (Dossier dossier = SampleProject.open(folder.resolve("project"))) {
            UnknownNameException unknown =
                    assertThrows(
                            UnknownNameException.class, () -> roadmap(dossier, Set.of("King")));
            assertEquals(UnknownNameException.Kind.LAYER, unknown.kind());
            assertTrue(unknown.known().containsAll(List.of("Donor", "Engineer", "Minister")));
        }
    }
}
