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
class ReaderViewTest {
    @TempDir Path folder;

    private String picture(Dossier dossier, String diagram, Set<String> layers, Set<String> filters)
            throws IOException {
        Path out = Files.createTempDirectory(folder, "out");
        try (OutputFolder made = new OutputFolder(out)) {
            dossier.diagramExport(Standpoint.everything(), new ReaderView(layers, filters))
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

    private String roadmap(Dossier dossier, Set<String> layers) throws IOException {
        return picture(dossier, "Roadmap-KH", layers, Set.of());
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
    void aFilterHidesWhatItsReaderDoesNotNeed() throws IOException {
        try (Dossier dossier = SampleProject.open(folder.resolve("project"))) {
            String map = picture(dossier, "InstitutionMap-KH", Set.of(), Set.of());
            String plain = picture(dossier, "InstitutionMap-KH", Set.of(), Set.of("HideMandates"));
            assertTrue(map.contains("Effluent discharge permits"));
            assertFalse(plain.contains("Effluent discharge permits"));
            assertTrue(plain.contains("Ministry of Environment (MoE)"));
        }
    }

    @Test
    void anUnknownFilterIsNamedWithThoseThatAreKnown() throws IOException {
        try (Dossier dossier = SampleProject.open(folder.resolve("project"))) {
            UnknownNameException unknown =
                    assertThrows(
                            UnknownNameException.class,
                            () -> picture(dossier, "Roadmap-KH", Set.of(), Set.of("HideKings")));
            assertEquals(UnknownNameException.Kind.FILTER, unknown.kind());
            assertTrue(unknown.known().contains("HideMandates"));
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
