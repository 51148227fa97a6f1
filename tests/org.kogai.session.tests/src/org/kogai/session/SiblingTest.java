// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.kogai.session.Projects.model;
import static org.kogai.session.Projects.open;
import static org.kogai.session.Projects.problems;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionsPackage;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.session.ProjectProblem.Kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A project may refer to projects in folders beside its own. */
class SiblingTest {
    @TempDir private Path parent;

    private Path region;

    @BeforeEach
    void makeProjects() throws IOException {
        region = Files.createDirectory(parent.resolve("region"));
        Path country = Files.createDirectory(parent.resolve("country"));
        Files.writeString(
                region.resolve("a.kogai"),
                model(
                        "wa",
                        "<institutions xmi:id='i'><jurisdiction href='../country/b.kogai#kh'/>"
                                + "</institutions>"));
        Files.writeString(country.resolve("b.kogai"), model("wb", "<jurisdictions xmi:id='kh'/>"));
    }

    private static Jurisdiction country(ProjectSession session) {
        Institution institution = session.workspaces().get(0).getInstitutions().get(0);
        return institution.getJurisdiction();
    }

    @Test
    void findsWhatItRefersTo() {
        try (ProjectSession session = open(region)) {
            assertEquals("kh", country(session).getId());
            assertEquals(1, session.workspaces().size());
        }
    }

    @Test
    void cannotChangeIt() {
        try (ProjectSession session = open(region)) {
            Command change =
                    SetCommand.create(
                            session.editingDomain(),
                            country(session),
                            InstitutionsPackage.Literals.JURISDICTION__CURRENCY,
                            "KHR");
            assertFalse(change.canExecute());
        }
    }

    @Test
    void neverSavesIt() throws IOException {
        Path file = parent.resolve("country/b.kogai");
        String before = Files.readString(file);
        try (ProjectSession session = open(region)) {
            country(session).setCurrency("KHR");
            Projects.setYear(session, 2020);
            session.save();
        }
        assertEquals(before, Files.readString(file));
    }

    @Test
    void namesTheFileThatIsMissing() throws IOException {
        Files.delete(parent.resolve("country/b.kogai"));
        Files.delete(parent.resolve("country"));
        assertEquals(
                List.of(Kind.MISSING_FILE),
                problems(() -> open(region)).stream().map(ProjectProblem::kind).toList());
    }

    @Test
    void readsNothingFarther() throws IOException {
        Path far = Files.createDirectories(parent.resolve("far/away"));
        Files.move(parent.resolve("country/b.kogai"), far.resolve("b.kogai"));
        Path file = region.resolve("a.kogai");
        String text = Files.readString(file).replace("../country/", "../far/away/");
        Files.writeString(file, text);
        assertEquals(
                List.of(Kind.MISSING_FILE),
                problems(() -> open(region)).stream().map(ProjectProblem::kind).toList());
    }
}
