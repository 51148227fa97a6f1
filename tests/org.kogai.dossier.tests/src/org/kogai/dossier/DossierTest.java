// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.semantics.validation.Severity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class DossierTest {
    @TempDir Path folder;

    private Dossier dossier;

    @BeforeEach
    void open() throws IOException {
        dossier = SampleProject.open(folder);
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    @Test
    void namesDiagramsByKindAndCountry() {
        List<String> names = dossier.diagrams().stream().map(DiagramItem::name).toList();

        assertTrue(names.contains("InstitutionMap-KH"), names::toString);
        assertTrue(names.contains("LegalHierarchy-KH"), names::toString);
        assertEquals(names.size(), names.stream().distinct().count());
    }

    @Test
    void featuresTheCountryOfTheProposalOnly() {
        List<String> names = dossier.featuredDiagrams().stream().map(DiagramItem::name).toList();

        assertTrue(names.contains("MandateOverlap-KH"), names::toString);
        assertTrue(names.stream().allMatch(name -> name.endsWith("-KH")), names::toString);
    }

    @Test
    void titlesADiagramInTheLanguageOfItsReader() {
        DiagramItem map = dossier.diagrams(List.of("InstitutionMap-KH")).get(0);

        assertEquals("Institution map – Kingdom of Cambodia", map.title("en"));
        assertEquals("機関関係図（カンボジア王国）", map.title("ja"));
    }

    @Test
    void takesTheNameOfAKindForAllItsDiagrams() {
        assertTrue(dossier.diagrams(List.of("LegalHierarchy")).size() > 1);
    }

    @Test
    void tellsWhichDiagramsItKnowsWhenAskedForAnother() {
        UnknownNameException unknown =
                assertThrows(
                        UnknownNameException.class, () -> dossier.diagrams(List.of("Nothing")));

        assertEquals(UnknownNameException.Kind.DIAGRAM, unknown.kind());
        assertTrue(unknown.known().contains("InstitutionMap-KH"));
    }

    @Test
    void tellsWhichDocumentsItKnowsWhenAskedForAnother() {
        UnknownNameException unknown =
                assertThrows(UnknownNameException.class, () -> dossier.documents(List.of("novel")));

        assertEquals(List.of("proposal", "registers", "diagram-deck"), unknown.known());
    }

    @Test
    void knowsTheLanguagesOfTheModel() {
        assertTrue(dossier.languages().containsAll(List.of("en", "ja", "km")));
        assertThrows(UnknownNameException.class, () -> dossier.language("xx"));
    }

    @Test
    void findsNoErrorInTheSample() {
        assertEquals(0, dossier.validate(Progress.NONE).count(Severity.ERROR));
    }

    @Test
    void endsTheValidationWhenCancelled() {
        assertThrows(CancelledException.class, () -> dossier.validate(new CancelAfter(0)));
    }

    @Test
    void neverChangesTheProject() throws IOException {
        List<String> before = SampleProject.names(folder);
        try (OutputFolder out = new OutputFolder(folder.resolve("../out-" + hashCode()))) {
            dossier.diagramExport()
                    .export(
                            dossier.featuredDiagrams(),
                            Set.of(PictureFormat.SVG),
                            SampleProject.ENGLISH,
                            out,
                            Progress.NONE);
        }
        assertEquals(before, SampleProject.names(folder));
        assertEquals(List.of(), dossier.warnings());
    }
}
