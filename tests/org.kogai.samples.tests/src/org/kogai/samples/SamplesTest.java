// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SamplesTest {
    @TempDir Path folder;

    private final Sample cambodia = Samples.find("cambodia").orElseThrow();

    @Test
    void listsTheProjects() {
        assertEquals(
                List.of("cambodia", "contract", "japan", "laos", "regional"),
                Samples.all().stream().map(Sample::id).toList());
    }

    @Test
    void knowsNoOtherSample() {
        assertTrue(Samples.find("atlantis").isEmpty());
    }

    @Test
    void copiesEveryFileToANewFolder() throws IOException {
        List<Path> written = cambodia.copyTo(folder.resolve("new/project"));

        assertEquals(5, written.size());
        for (Path file : written) {
            assertTrue(Files.size(file) > 0, file.toString());
        }
    }

    @Test
    void leavesAnExistingFileAlone() throws IOException {
        Path mine = Files.writeString(folder.resolve("policy.kogai"), "mine");

        assertThrows(FileAlreadyExistsException.class, () -> cambodia.copyTo(folder));

        assertEquals("mine", Files.readString(mine));
    }

    @Test
    void writesNothingWhenOneFileIsInTheWay() throws IOException {
        Files.writeString(folder.resolve("sources.kogai"), "mine");

        assertThrows(FileAlreadyExistsException.class, () -> cambodia.copyTo(folder));

        assertFalse(Files.exists(folder.resolve("institutions.kogai")));
    }

    @Test
    void writesTheSamplesThatOneRefersToBesideIt(@TempDir Path folder) throws IOException {
        Samples.find("regional").orElseThrow().copyTo(folder.resolve("asia"));
        for (String id : List.of("cambodia", "japan", "laos")) {
            assertTrue(Files.exists(folder.resolve(id).resolve("law.kogai")), id);
        }
    }

    @Test
    void leavesFoldersAloneThatAreThere(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("japan"));
        Samples.find("regional").orElseThrow().copyTo(folder.resolve("regional"));
        assertFalse(Files.exists(folder.resolve("japan").resolve("law.kogai")));
    }
}
