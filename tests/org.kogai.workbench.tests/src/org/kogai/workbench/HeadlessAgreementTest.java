// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.ui.DiagramEditor;
import org.kogai.samples.Samples;
import org.kogai.testing.ui.DiagramDriver;
import org.kogai.workbench.diagram.OpenDiagram;
import org.kogai.workbench.preferences.Languages;
import org.kogai.workbench.project.Project;
import org.kogai.workbench.project.Projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the editor draws is what the command line exports from another process, without display. */
class HeadlessAgreementTest {
    private static final double NEAR = 2;

    /** Diagrams that are compared: as many kinds as the sample has subjects for, up to these. */
    private static final int KINDS = 4;

    /** Picture of the editor: nodes and edges by the identity of their views. */
    private record Drawn(
            String kind, Map<String, Rectangle> nodes, Map<String, List<Position>> edges) {}

    private IWorkbenchPage page;
    private Path folder;
    private Project project;

    @BeforeEach
    void openSample() throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Languages.choose("en");
        folder = Files.createTempDirectory(Projects.get().workspace(), "Agreement");
        Samples.find("cambodia").orElseThrow().copyTo(folder);
        project = Projects.get().open(folder);
        Projects.get().work(project);
    }

    @AfterEach
    void close() {
        page.closeAllEditors(false);
        Projects.get().close(project);
    }

    @Test
    void theEditorAndTheExportAgreeOnNodesAndEdges() throws Exception {
        List<Drawn> drawn = new ArrayList<>();
        for (DiagramDescription kind : project.runtime().diagrams()) {
            List<EObject> targets = project.runtime().targets(kind);
            if (!targets.isEmpty() && drawn.size() < KINDS) {
                drawn.add(draw(kind, targets.get(0)));
            }
        }
        project.save(new NullProgressMonitor());
        List<SvgPicture> exported = export();
        assertTrue(drawn.size() >= 2, "kinds of diagrams: " + drawn.size());
        for (Drawn picture : drawn) {
            assertTrue(!picture.nodes().isEmpty(), picture.kind() + " is empty");
            compare(picture, exported);
        }
    }

    private Drawn draw(DiagramDescription kind, EObject target) {
        new OpenDiagram(page).create(project, kind, target);
        DiagramDriver driver = new DiagramDriver((DiagramEditor) page.getActiveEditor());
        driver.settle();
        return new Drawn(kind.name(), driver.bounds(), driver.routes());
    }

    private List<SvgPicture> export() throws Exception {
        Path out = Files.createTempDirectory("agreement");
        Path said = out.resolve("said.txt");
        int code =
                HeadlessProcess.run(
                        said,
                        "export",
                        folder.toString(),
                        "--all",
                        "--format",
                        "svg",
                        "--lang",
                        "en",
                        "--out",
                        out.toString());
        assertEquals(0, code, () -> text(said));
        List<SvgPicture> pictures = new ArrayList<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".svg")).sorted().toList()) {
                pictures.add(SvgPicture.read(file));
            }
        }
        return pictures;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void compare(Drawn drawn, List<SvgPicture> exported) {
        SvgPicture picture =
                exported.stream()
                        .filter(p -> drawn.nodes().keySet().containsAll(p.nodes().keySet()))
                        .filter(p -> p.edges().keySet().equals(drawn.edges().keySet()))
                        .filter(p -> !p.nodes().isEmpty())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("not exported: " + drawn.kind()));
        String first = picture.nodes().keySet().iterator().next();
        double dx = picture.nodes().get(first).x() - drawn.nodes().get(first).x();
        double dy = picture.nodes().get(first).y() - drawn.nodes().get(first).y();
        picture.nodes()
                .forEach(
                        (id, box) -> {
                            String where = drawn.kind() + " " + id;
                            Rectangle mine = drawn.nodes().get(id);
                            assertEquals(box.x(), mine.x() + dx, NEAR, where);
                            assertEquals(box.y(), mine.y() + dy, NEAR, where);
                            assertEquals(box.width(), mine.width(), NEAR, where);
                            assertEquals(box.height(), mine.height(), NEAR, where);
                        });
        picture.edges()
                .forEach(
                        (id, route) ->
                                drawn.edges()
                                        .get(id)
                                        .forEach(
                                                point ->
                                                        assertNear(
                                                                drawn.kind() + " " + id,
                                                                point,
                                                                route,
                                                                dx,
                                                                dy)));
    }

    /** A point of the editor's line is one of the exported line: an end, or a corner of a bend. */
    private static void assertNear(
            String where, Position point, List<Position> route, double dx, double dy) {
        double distance =
                route.stream()
                        .mapToDouble(
                                p -> Math.hypot(p.x() - point.x() - dx, p.y() - point.y() - dy))
                        .min()
                        .orElseThrow();
        assertTrue(distance <= NEAR * Math.sqrt(2), where + " is off by " + distance);
    }
}
