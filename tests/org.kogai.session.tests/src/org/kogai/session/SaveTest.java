// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kogai.session.Projects.open;
import static org.kogai.session.Projects.problems;
import static org.kogai.session.Projects.setYear;
import static org.kogai.session.Projects.years;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionsFactory;
import org.kogai.session.ProjectProblem.Kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

class SaveTest {
    @TempDir Path folder;

    @BeforeEach
    void twoFiles() throws IOException {
        Projects.twoFiles(folder);
    }

    @Test
    void bringsAllChangedFilesToTheDisk() {
        try (ProjectSession session = open(folder)) {
            setYear(session, 2020);
            session.save();
            assertFalse(session.isDirty());
            assertEquals(List.of(), session.externalChanges());
        }
        assertEquals(List.of(2020, 2020), years(folder));
    }

    @Test
    void leavesUnchangedFilesAlone() throws IOException {
        String before = Files.readString(folder.resolve("b.kogai"));
        try (ProjectSession session = open(folder)) {
            session.commandStack().execute(Projects.year(session.workspaces().get(0), 2020));
            session.save();
        }
        assertEquals(before, Files.readString(folder.resolve("b.kogai")));
        assertEquals(List.of(2020, 2000), years(folder));
    }

    @Test
    void keepsTheLastTenVersions() throws IOException {
        try (ProjectSession session = open(folder)) {
            for (int year = 2001; year <= 2012; year++) {
                setYear(session, year);
                session.save();
            }
        }
        List<Path> versions = new Versions(folder, new Disk()).all();
        assertEquals(10, versions.size());
        assertTrue(Files.readString(versions.get(9).resolve("a.kogai")).contains("\"2011\""));
    }

    @Test
    void savesAFileThatTheProjectDidNotHave() {
        try (ProjectSession session = open(folder)) {
            Workspace root = GovernanceFactory.eINSTANCE.createWorkspace();
            root.setFiscalYear(2030);
            session.file("c.kogai").getContents().add(root);
            session.save();
        }
        assertEquals(List.of(2000, 2000, 2030), years(folder));
    }

    @Test
    void makesAProjectInANewFolder() {
        Workspace root = GovernanceFactory.eINSTANCE.createWorkspace();
        root.setFiscalYear(2030);

        ProjectSession.create(folder.resolve("new"), Formats.models(), "model.kogai", root).close();

        assertEquals(List.of(2030), years(folder.resolve("new")));
    }

    @Test
    void noticesAChangeFromOutside() throws IOException {
        try (ProjectSession session = open(folder)) {
            Path file = folder.resolve("b.kogai");
            Files.writeString(file, Files.readString(file) + "<!-- by hand -->");

            assertEquals(List.of(file), session.externalChanges());
        }
    }

    @Test
    void takesATouchedFileForUnchanged() throws IOException {
        try (ProjectSession session = open(folder)) {
            Files.setLastModifiedTime(folder.resolve("b.kogai"), FileTime.fromMillis(0));

            assertEquals(List.of(), session.externalChanges());
        }
    }

    @Test
    void noticesNewAndVanishedFiles() throws IOException {
        try (ProjectSession session = open(folder)) {
            Files.delete(folder.resolve("b.kogai"));
            Files.writeString(folder.resolve("c.kogai"), Projects.model("wc"));

            assertEquals(
                    List.of(folder.resolve("b.kogai"), folder.resolve("c.kogai")),
                    session.externalChanges());
        }
    }

    @Test
    void refusesToOverwriteAChangeFromOutside() throws IOException {
        Path file = folder.resolve("a.kogai");
        try (ProjectSession session = open(folder)) {
            setYear(session, 2020);
            String byHand = Files.readString(file).replace("2000", "1990");
            Files.writeString(file, byHand);

            assertEquals(
                    List.of(ProjectProblem.of(Kind.CHANGED_OUTSIDE, file)),
                    problems(session::save));
            assertEquals(List.of(1990, 2000), years(folder));

            session.save(Conflict.OVERWRITE);
            assertEquals(List.of(2020, 2020), years(folder));
        }
    }

    @Test
    void tellsThatAnElementRefersToOneInNoFile() {
        try (ProjectSession session = open(folder)) {
            Institution lost = InstitutionsFactory.eINSTANCE.createInstitution();
            session.workspaces().get(0).getInstitutions().get(0).getPredecessors().add(lost);

            assertEquals(
                    List.of(Kind.DANGLING),
                    problems(session::save).stream().map(ProjectProblem::kind).toList());
            assertEquals(List.of(2000, 2000), years(folder));
        }
    }

    @Test
    void tellsThatATextHoldsAControlCharacter() {
        try (ProjectSession session = open(folder)) {
            LocalizedText text = GovernanceFactory.eINSTANCE.createLocalizedText();
            text.setLanguage("en");
            text.setValue("bell \u0007");
            session.workspaces().get(0).getName().add(text);

            assertEquals(
                    List.of(Kind.UNSAVEABLE),
                    problems(session::save).stream().map(ProjectProblem::kind).toList());
            assertTrue(session.isDirty());
        }
        assertEquals(List.of(2000, 2000), years(folder));
    }

    @Test
    void leavesNothingButVersionsBehind() throws IOException {
        try (ProjectSession session = open(folder)) {
            setYear(session, 2020);
            session.save();
        }
        try (Stream<Path> left = Files.list(folder.resolve(".kogai"))) {
            assertEquals(
                    List.of("lock", "versions"),
                    left.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }
}
