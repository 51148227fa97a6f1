// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.model.edit.Labels;
import org.kogai.samples.Samples;
import org.kogai.workbench.explorer.Node.DiagramKind;
import org.kogai.workbench.explorer.Node.Diagrams;
import org.kogai.workbench.explorer.Node.Documents;
import org.kogai.workbench.explorer.Node.ModelFile;
import org.kogai.workbench.explorer.Node.PossibleDiagram;
import org.kogai.workbench.explorer.Node.ReferredProject;
import org.kogai.workbench.explorer.Node.Tables;
import org.kogai.workbench.project.Project;
import org.kogai.workbench.project.SampleProject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class ExplorerContentTest {
    @TempDir private Path folder;
    private SampleProject sample;
    private Project project;
    private ExplorerContent tree;
    private ExplorerLabels labels;

    @BeforeEach
    void open() {
        sample = new SampleProject(folder);
        project = sample.project();
        tree = new ExplorerContent(object -> Optional.of(project));
        labels = new ExplorerLabels(() -> new Labels("en", "en"));
    }

    @Test
    void aProjectHasFilesDiagramsTablesAndDocuments() {
        List<Object> children = children(project);
        int files = project.models().size();
        assertTrue(children.subList(0, files).stream().allMatch(ModelFile.class::isInstance));
        assertEquals(
                List.of(new Diagrams(project), new Tables(project), new Documents(project)),
                children.subList(files, children.size()));
    }

    @Test
    void aFileShowsItsElements() {
        List<Object> elements = children(new ModelFile(project, project.models().get(0)));
        assertTrue(elements.contains(sample.ministry()));
    }

    @Test
    void everyElementLeadsBackToItsFile() {
        Object parent = tree.getParent(sample.ministry().getUnits().get(0));
        assertEquals(sample.ministry(), parent);
        assertEquals(new ModelFile(project, project.models().get(0)), tree.getParent(parent));
        assertEquals(project, tree.getParent(tree.getParent(parent)));
    }

    @Test
    void aProjectThatIsReferredToKeepsItsFilesTogether() throws IOException {
        Path place = folder.resolve("Region");
        Samples.find("regional").orElseThrow().copyTo(place);
        Project region = Project.open(place);
        List<ReferredProject> beside =
                children(region).stream()
                        .filter(ReferredProject.class::isInstance)
                        .map(ReferredProject.class::cast)
                        .toList();
        assertEquals(
                List.of("cambodia", "japan", "laos"),
                beside.stream().map(one -> one.folder().getFileName().toString()).toList());
        assertEquals("laos  referred to, read only", labels.getText(beside.get(2)));
        Object file = children(beside.get(2)).get(0);
        assertEquals(beside.get(2), tree.getParent(file));
        assertFalse(children(region).contains(file));
    }

    @Test
    void diagramsThatCanBeMadeAreOffered() {
        assertTrue(offers(sample.cambodia()));
    }

    @Test
    void aDiagramThatExistsIsNotOfferedAgain() {
        DSemanticDiagram map = sample.createMap();
        DiagramKind kind = new DiagramKind(project, sample.institutionMap());
        assertTrue(children(kind).contains(map));
        assertFalse(offers(sample.cambodia()));
        assertEquals(kind, tree.getParent(map));
    }

    private boolean offers(EObject target) {
        return children(new DiagramKind(project, sample.institutionMap()))
                .contains(new PossibleDiagram(project, sample.institutionMap(), target));
    }

    @Test
    void documentsAndWhatWasMadeAreListed() throws IOException {
        Files.createDirectories(project.outputs());
        Files.writeString(project.outputs().resolve("proposal.en.docx"), "");
        List<String> texts =
                children(new Documents(project)).stream()
                        .filter(Node.Output.class::isInstance)
                        .map(labels::getText)
                        .toList();
        assertEquals(List.of("proposal.en.docx"), texts);
        assertTrue(children(new Documents(project)).size() > 1);
    }

    @Test
    void anElementIsShownWithItsNameAndClass() {
        assertEquals("Ministry of Environment  Institution", labels.getText(sample.ministry()));
    }

    @Test
    void aProjectWithChangesIsMarked() {
        assertEquals("Cambodia", labels.getText(project));
        sample.createMap();
        assertEquals("*Cambodia", labels.getText(project));
    }

    @Test
    void theFilterKeepsWhatMatchesAndWhatLeadsThere() {
        ExplorerFilter filter = new ExplorerFilter(tree, labels);
        filter.text("ministry of env");
        ModelFile institutions = new ModelFile(project, project.models().get(0));
        assertTrue(filter.select(null, project, institutions));
        assertTrue(filter.select(null, institutions, sample.ministry()));
        assertFalse(filter.select(null, institutions, sample.institution("Council of Ministers")));
    }

    @Test
    void theFilterKnowsFullWidthLetters() {
        ExplorerFilter filter = new ExplorerFilter(tree, labels);
        filter.text("ＭＩＮＩＳＴＲＹ");
        assertTrue(filter.select(null, null, sample.ministry()));
    }

    private List<Object> children(Object parent) {
        return Stream.of(tree.getChildren(parent)).toList();
    }
}
