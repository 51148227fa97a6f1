// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.samples.Samples;
import org.kogai.session.ProjectProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class ProjectsTest {
    @TempDir private Path workspace;
    private Projects projects;

    @BeforeEach
    void fillWorkspace() throws IOException {
        Samples.find("cambodia").orElseThrow().copyTo(workspace.resolve("Cambodia"));
        Files.createDirectory(workspace.resolve("no project"));
        projects = new Projects(workspace);
    }

    @Test
    void opensEachFolderThatHoldsAModel() {
        projects.load();
        assertEquals(List.of("Cambodia"), projects.all().stream().map(Project::name).toList());
    }

    @Test
    void aDamagedProjectDoesNotKeepTheOthersFromOpening() throws IOException {
        Path broken = Files.createDirectory(workspace.resolve("Broken"));
        Files.writeString(broken.resolve("model.kogai"), "<not closed>");
        projects.load();
        assertEquals(1, projects.all().size());
        ProjectProblem problem = projects.unreadable().get(0).problems().get(0);
        assertTrue(ProblemTexts.message(problem).contains("model.kogai"), "" + problem);
    }

    @Test
    void opensAProjectOnlyOnce() {
        Project project = projects.open(workspace.resolve("Cambodia"));
        assertSame(project, projects.open(workspace.resolve("Cambodia")));
    }

    @Test
    void findsTheProjectOfAnElement() {
        Project project = projects.open(workspace.resolve("Cambodia"));
        assertEquals(Optional.of(project), projects.of(project.governance().workspaces().get(0)));
    }

    @Test
    void thereIsNoCurrentProjectAfterTheLastWasClosed() {
        Project project = projects.open(workspace.resolve("Cambodia"));
        assertEquals(Optional.of(project), projects.current());
        projects.close(project);
        assertEquals(Optional.empty(), projects.current());
    }
}
