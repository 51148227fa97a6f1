// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.diagram.expression.Services;
import org.kogai.diagram.layout.Cancellation;
import org.kogai.diagram.layout.DiagramLayout;
import org.kogai.diagram.run.DiagramRuntimes;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.RepresentationFile;
import org.kogai.diagram.views.ViewsFactory;
import org.kogai.session.ProjectSession;
import org.kogai.viewpoints.GovernanceServices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

class MakingTest {
    @TempDir Path folder;

    @Test
    void writesADiagramInEachFormat() throws IOException {
        try (Dossier dossier = SampleProject.open(folder.resolve("project"))) {
            export(dossier, folder.resolve("out"), EnumSet.allOf(PictureFormat.class));
        }
        assertEquals(
                List.of(
                        "InstitutionMap-KH.en.png",
                        "InstitutionMap-KH.en.pptx",
                        "InstitutionMap-KH.en.svg"),
                SampleProject.names(folder.resolve("out")));
        String svg = Files.readString(folder.resolve("out/InstitutionMap-KH.en.svg"));
        assertTrue(svg.contains("Ministry of Environment"));
    }

    @Test
    void givesTheSameBytesForTheSameProject() throws IOException {
        try (Dossier dossier = SampleProject.open(folder.resolve("project"))) {
            make(dossier, folder.resolve("one"));
        }
        try (Dossier dossier = Dossier.open(folder.resolve("project"))) {
            make(dossier, folder.resolve("two"));
        }
        List<String> names = SampleProject.names(folder.resolve("one"));
        assertEquals(6, names.size());
        for (String name : names) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("one").resolve(name)),
                    Files.readAllBytes(folder.resolve("two").resolve(name)),
                    name);
        }
    }

    @Test
    void writesNothingWhenCancelledBetweenDocuments() throws IOException {
        Path out = folder.resolve("out");
        try (Dossier dossier = SampleProject.open(folder.resolve("project"));
                OutputFolder target = new OutputFolder(out)) {
            assertThrows(
                    CancelledException.class,
                    () ->
                            dossier.documentGeneration()
                                    .generate(
                                            dossier.documents(),
                                            SampleProject.JAPANESE,
                                            target,
                                            new CancelAfter(1)));
        }
        assertEquals(List.of("project"), SampleProject.names(folder));
    }

    @Test
    void exportsAKeptDiagramWhereAPersonPutThings() throws IOException {
        Path project = folder.resolve("project");
        SampleProject.open(project).close();
        double x = keepWithOneMoved(project);

        try (Dossier dossier = Dossier.open(project)) {
            DiagramItem item = dossier.diagrams(List.of("InstitutionMap-KH")).get(0);
            assertTrue(item.saved().isPresent());
            assertEquals("InstitutionMap-KH", item.name());
            export(dossier, folder.resolve("out"), Set.of(PictureFormat.SVG));
        }
        String svg = Files.readString(folder.resolve("out/InstitutionMap-KH.en.svg"));
        double width = Double.parseDouble(svg.replaceAll("(?s).*?width=\"([0-9.]+).*", "$1"));
        assertTrue(width > x, "width " + width);
    }

    /** Keeps a diagram one of whose boxes a person moved far to the right, and tells how far. */
    private static double keepWithOneMoved(Path project) {
        double x = 20_000;
        try (ProjectSession session = ProjectSession.open(project, Dossier.formats())) {
            var runtime =
                    DiagramRuntimes.over(
                            GovernanceViewpoints.viewpoints(),
                            session.editingDomain(),
                            () -> session.workspaces().stream().map(w -> w.eResource()).toList(),
                            Services.of(GovernanceServices.class.getClassLoader()));
            var description = runtime.diagrams().get(0);
            DSemanticDiagram diagram =
                    runtime.create(description, runtime.targets(description).get(0), "en");
            new DiagramLayout().arrange(diagram, description, Cancellation.NEVER);
            AbstractDNode moved = (AbstractDNode) diagram.getOwnedDiagramElements().get(0);
            moved.getBounds().setX(x);
            RepresentationFile root = ViewsFactory.eINSTANCE.createRepresentationFile();
            root.getRepresentations().add(diagram);
            Resource file = session.file("diagrams.kviews");
            file.getContents().add(root);
            session.save();
        }
        return x;
    }

    private static void make(Dossier dossier, Path folder) {
        try (OutputFolder out = new OutputFolder(folder)) {
            dossier.diagramExport()
                    .export(
                            dossier.diagrams(List.of("LegalHierarchy-KH")),
                            EnumSet.allOf(PictureFormat.class),
                            SampleProject.ENGLISH,
                            out,
                            Progress.NONE);
            dossier.documentGeneration()
                    .generate(dossier.documents(), SampleProject.ENGLISH, out, Progress.NONE);
            out.commit();
        }
    }

    private static void export(Dossier dossier, Path folder, Set<PictureFormat> formats) {
        try (OutputFolder out = new OutputFolder(folder)) {
            dossier.diagramExport()
                    .export(
                            dossier.diagrams(List.of("InstitutionMap-KH")),
                            formats,
                            SampleProject.ENGLISH,
                            out,
                            Progress.NONE);
            out.commit();
        }
    }
}
