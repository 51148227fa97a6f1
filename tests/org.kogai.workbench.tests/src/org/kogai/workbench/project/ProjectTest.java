// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.model.governance.institutions.InstitutionsPackage;
import org.kogai.session.Conflict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class ProjectTest {
    @TempDir private Path folder;
    private SampleProject sample;
    private Project project;

    @BeforeEach
    void open() {
        sample = new SampleProject(folder);
        project = sample.project();
    }

    @Test
    void hasTheFilesOfItsFolder() {
        assertEquals(
                List.of(
                        "institutions.kogai",
                        "law.kogai",
                        "policy.kogai",
                        "rules.kogai",
                        "sources.kogai"),
                project.models().stream().map(Project::fileName).toList());
    }

    @Test
    void aFreshProjectIsClean() {
        assertFalse(project.isDirty());
    }

    @Test
    void aNewDiagramBelongsToTheProjectAndHasPlacesForItsViews() {
        DSemanticDiagram map = sample.createMap();
        assertEquals(List.of(map), project.diagrams());
        assertTrue(project.isDirty());
        assertTrue(
                map.getOwnedDiagramElements().stream()
                        .filter(AbstractDNode.class::isInstance)
                        .allMatch(view -> ((AbstractDNode) view).getBounds() != null));
    }

    @Test
    void undoTakesANewDiagramAway() {
        sample.createMap();
        project.commandStack().undo();
        assertEquals(List.of(), project.diagrams());
        assertFalse(project.isDirty());
    }

    @Test
    void aSavedDiagramIsThereAfterReopening() {
        String uid = sample.createMap().getUid();
        project.save(Conflict.REFUSE);
        project.close();
        Project again = Project.open(project.folder());
        DSemanticDiagram found = again.diagram(uid).orElseThrow();
        assertEquals(
                sample.institutionMap().name(),
                again.runtime().description(found).orElseThrow().name());
        assertFalse(again.isDirty());
    }

    @Test
    void aChangeOfTheModelIsShownInAnOpenDiagramAtOnce() {
        DSemanticDiagram map = sample.createMap();
        project.runtime().open(map);
        project.delete(List.of(sample.ministry()));
        assertTrue(map.getOwnedDiagramElements().stream().noneMatch(ProjectTest::isMinistry));
        project.commandStack().undo();
        assertTrue(map.getOwnedDiagramElements().stream().anyMatch(ProjectTest::isMinistry));
    }

    private static boolean isMinistry(DDiagramElement view) {
        return view.getName() != null && view.getName().startsWith("Ministry of Environment");
    }

    @Test
    void listenersHearOfEachChange() {
        AtomicInteger heard = new AtomicInteger();
        project.addDirtyListener(heard::incrementAndGet);
        project.run(
                SetCommand.create(
                        project.editingDomain(),
                        sample.ministry(),
                        InstitutionsPackage.Literals.BODY__ABBREVIATION,
                        "MoE 2"));
        assertTrue(heard.get() > 0);
    }

    @Test
    void noticesThatSomebodyElseChangedAFile() throws IOException {
        Path file = project.folder().resolve("law.kogai");
        Files.writeString(file, Files.readString(file) + "\n<!-- touched -->\n");
        assertEquals(List.of(file.toAbsolutePath()), project.externalChanges());
    }

    @Test
    void anAbandonedProjectAsksForNoSaving() {
        sample.createMap();
        project.abandon();
        assertFalse(project.isDirty());
    }

    @Test
    void kindsOfDiagramsHaveNames() {
        assertFalse(project.label(sample.institutionMap()).startsWith("%"));
    }

    @Test
    void everyIconOfThePaletteIsFound() {
        DSemanticDiagram map = sample.createMap();
        project.runtime().palette(map).stream()
                .flatMap(section -> section.tools().stream())
                .filter(tool -> !tool.icon().isEmpty())
                .forEach(tool -> assertTrue(project.image(tool.icon()).isPresent(), tool.icon()));
    }
}
