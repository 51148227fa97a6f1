// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kogai.session.Projects.open;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.model.governance.Workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The folder format1 is a frozen copy of a project that the first version wrote. */
class OlderFormatTest {
    private static final List<String> FILES =
            List.of("institutions.kogai", "law.kogai", "policy.kogai", "sources.kogai");

    @TempDir private Path folder;

    @BeforeEach
    void copyFrozenProject() throws IOException {
        for (String file : FILES) {
            try (InputStream in = OlderFormatTest.class.getResourceAsStream("format1/" + file)) {
                Files.copy(in, folder.resolve(file));
            }
        }
    }

    @Test
    void opensWithAllThatItHolds() {
        try (ProjectSession session = open(folder)) {
            assertEquals(4, session.workspaces().size());
            assertEquals(30, count(session, Workspace::getInstitutions));
            assertEquals(35, count(session, Workspace::getInstruments));
            assertEquals(10, count(session, Workspace::getGaps));
            assertEquals(8, measures(session));
        }
    }

    private static int measures(ProjectSession session) {
        return session.workspaces().stream()
                .flatMap(root -> root.getProposals().stream())
                .mapToInt(proposal -> proposal.getMeasures().size())
                .sum();
    }

    private static int count(ProjectSession session, Function<Workspace, List<?>> feature) {
        return session.workspaces().stream().mapToInt(root -> feature.apply(root).size()).sum();
    }

    @Test
    void isInThePresentFormatOnceItIsSavedAndNotBefore() throws IOException {
        Path file = folder.resolve("policy.kogai");
        String before = Files.readString(file);
        assertFalse(before.contains("formatVersion"));
        try (ProjectSession session = open(folder)) {
            assertFalse(session.isDirty());
            Projects.setYear(session, 2020);
            session.save();
        }
        String after = Files.readString(file);
        assertTrue(after.contains("formatVersion=\"2\""));
        assertEquals(before.lines().count(), after.lines().count());
    }

    @Test
    void keepsTheFileOfTheOlderFormatWhenItIsSaved() throws IOException {
        String before = Files.readString(folder.resolve("policy.kogai"));
        try (ProjectSession session = open(folder)) {
            Projects.setYear(session, 2020);
            session.save();
        }
        assertTrue(kept().contains(before));
    }

    private List<String> kept() throws IOException {
        try (var files = Files.walk(folder.resolve(".kogai"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("policy"))
                    .map(OlderFormatTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
