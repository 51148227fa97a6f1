// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.session.ProjectProblem.Kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A disk that fails, or a process that dies, at each single step of a save. */
class SaveFaultTest {
    private static final List<Integer> OLD = List.of(2000, 2000);
    private static final List<Integer> NEW = List.of(2020, 2020);

    @TempDir Path folder;

    @Test
    void leavesTheOldFilesWhenTheDiskIsFull() throws IOException {
        Projects.twoFiles(folder);
        try (ProjectSession session = Projects.open(folder, new FullDisk())) {
            Projects.setYear(session, 2020);

            assertEquals(
                    List.of(Kind.UNWRITABLE),
                    Projects.problems(session::save).stream().map(ProjectProblem::kind).toList());
            assertTrue(session.isDirty());
        }
        assertFalse(Files.exists(folder.resolve(".kogai/save")));
        assertEquals(OLD, Projects.years(folder));
    }

    @Test
    void leavesTheOldFilesWhenOneStepFails() throws IOException {
        int step = 0;
        boolean failed = true;
        while (failed) {
            Path project = Projects.twoFiles(Files.createDirectory(folder.resolve("p" + step)));
            FailingDisk disk = new FailingDisk(step++, false);
            failed = saveFails(project, disk);
            List<Integer> years = Projects.years(project);
            // Once the old files have become a version the save is done, whatever fails later.
            assertTrue(years.equals(failed && !disk.finishing() ? OLD : NEW), disk.toString());
        }
        assertTrue(step > 10);
    }

    @Test
    void opensAsOldOrNewWhenTheProcessDiesAtAnyStep() throws IOException {
        int step = 0;
        boolean died = true;
        while (died) {
            Path project = Projects.twoFiles(Files.createDirectory(folder.resolve("p" + step)));
            FailingDisk disk = new FailingDisk(step++, true);
            died = saveFails(project, disk);
            List<Integer> years = Projects.years(project);
            assertTrue(years.equals(OLD) || years.equals(NEW), disk + " " + years);
            assertFalse(Files.exists(project.resolve(".kogai/save")));
        }
        assertTrue(step > 10);
    }

    @Test
    void opensAsOldOrNewWhenTheRecoveryDiesToo() throws IOException {
        for (int step = 0; step < 30; step++) {
            for (int second = 0; second < 8; second++) {
                Path project =
                        Projects.twoFiles(
                                Files.createDirectory(folder.resolve("p" + step + "-" + second)));
                saveFails(project, new FailingDisk(step, true));
                openFails(project, new FailingDisk(second, true));
                List<Integer> years = Projects.years(project);
                assertTrue(years.equals(OLD) || years.equals(NEW), step + " " + years);
            }
        }
    }

    @Test
    void doesNotSaveWhatDoesNotReadBack() throws IOException {
        Projects.twoFiles(folder);
        Disk forgetful =
                new Disk() {
                    @Override
                    void write(Path file, byte[] content) throws IOException {
                        super.write(file, Arrays.copyOf(content, content.length / 2));
                    }
                };
        try (ProjectSession session = Projects.open(folder, forgetful)) {
            Projects.setYear(session, 2020);
            ProjectException refused = assertThrows(ProjectException.class, session::save);
            assertEquals(Kind.NOT_READ_BACK, refused.problems().get(0).kind());
        }
        assertEquals(OLD, Projects.years(folder));
    }

    private static boolean saveFails(Path project, Disk disk) {
        try (ProjectSession session = Projects.open(project, disk)) {
            Projects.setYear(session, 2020);
            session.save();
            return false;
        } catch (ProjectException | Death e) {
            return true;
        }
    }

    private static void openFails(Path project, Disk disk) {
        try (ProjectSession session = Projects.open(project, disk)) {
            assertEquals(2, session.workspaces().size());
        } catch (Death e) {
            assertTrue(disk.toString().contains("dies"));
        }
    }

    private static final class FullDisk extends Disk {
        @Override
        void write(Path file, byte[] content) throws IOException {
            super.write(file, Arrays.copyOf(content, content.length / 2));
            throw new IOException("No space left on device");
        }
    }
}
