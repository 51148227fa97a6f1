// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class OutputFolderTest {
    @TempDir Path folder;

    @Test
    void bringsAllFilesIntoPlaceAtOnce() throws IOException {
        try (OutputFolder out = new OutputFolder(folder)) {
            write(out, "a.txt", "new");
            assertFalse(Files.exists(folder.resolve("a.txt")));
            assertEquals(List.of(folder.resolve("a.txt")), out.commit());
        }
        assertEquals("new", Files.readString(folder.resolve("a.txt")));
        assertEquals(List.of("a.txt"), SampleProject.names(folder));
    }

    @Test
    void leavesTheFolderAsItWasWithoutCommit() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");
        try (OutputFolder out = new OutputFolder(folder)) {
            write(out, "a.txt", "new");
            write(out, "b.txt", "new");
        }
        assertEquals("old", Files.readString(folder.resolve("a.txt")));
        assertEquals(List.of("a.txt"), SampleProject.names(folder));
    }

    @Test
    void removesTheFolderThatItMadeForNothing() throws IOException {
        new OutputFolder(folder.resolve("x/y")).close();

        assertEquals(List.of(), SampleProject.names(folder));
    }

    @Test
    void leavesTheFolderAsItWasWhenAStreamFails() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");
        try (OutputFolder out = new OutputFolder(folder)) {
            write(out, "a.txt", "new");
            OutputException full =
                    assertThrows(
                            OutputException.class,
                            () ->
                                    out.write(
                                            "b.txt",
                                            stream -> {
                                                stream.write(1);
                                                throw new IOException("No space left on device");
                                            }));
            assertEquals(folder.resolve("b.txt"), full.file());
        }
        assertEquals("old", Files.readString(folder.resolve("a.txt")));
        assertEquals(List.of("a.txt"), SampleProject.names(folder));
    }

    @Test
    void takesBackWhatWasMovedWhenALaterFileCannotBe() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");
        Files.createDirectories(folder.resolve("c.txt/occupied"));
        try (OutputFolder out = new OutputFolder(folder)) {
            write(out, "a.txt", "new");
            write(out, "b.txt", "new");
            write(out, "c.txt", "new");
            assertThrows(OutputException.class, out::commit);
        }
        assertEquals("old", Files.readString(folder.resolve("a.txt")));
        assertEquals(List.of("a.txt", "c.txt"), SampleProject.names(folder));
    }

    @Test
    void tellsThatAFileStandsInTheWayOfTheFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        OutputException refused =
                assertThrows(OutputException.class, () -> new OutputFolder(file.resolve("out")));
        assertEquals(file.resolve("out"), refused.file());
    }

    @Test
    void keepsTheEarlierVersionOfAnOfficeFileThatAPersonChanged() throws IOException {
        Files.writeString(folder.resolve("a.docx"), "by a person");

        assertEquals(List.of(folder.resolve("a.earlier-1.docx")), replace("a.docx", "new"));
        assertEquals("by a person", Files.readString(folder.resolve("a.earlier-1.docx")));
        assertEquals("new", Files.readString(folder.resolve("a.docx")));
    }

    @Test
    void keepsNoCopyOfAnOfficeFileThatStaysTheSame() throws IOException {
        replace("a.docx", "same");

        assertEquals(List.of(), replace("a.docx", "same"));
        assertEquals(List.of("a.docx"), SampleProject.names(folder));
    }

    @Test
    void keepsTheLastTenEarlierVersions() throws IOException {
        for (int version = 1; version <= 13; version++) {
            replace("a.docx", "version " + version);
        }
        assertFalse(Files.exists(folder.resolve("a.earlier-2.docx")));
        assertEquals("version 3", Files.readString(folder.resolve("a.earlier-3.docx")));
        assertEquals("version 12", Files.readString(folder.resolve("a.earlier-12.docx")));
        assertEquals(11, SampleProject.names(folder).size());
    }

    @Test
    void leavesNoCopyWhenALaterFileCannotBeMoved() throws IOException {
        Files.writeString(folder.resolve("a.docx"), "by a person");
        Files.createDirectories(folder.resolve("c.txt/occupied"));
        try (OutputFolder out = new OutputFolder(folder)) {
            write(out, "a.docx", "new");
            write(out, "c.txt", "new");
            assertThrows(OutputException.class, out::commit);
        }
        assertEquals("by a person", Files.readString(folder.resolve("a.docx")));
        assertEquals(List.of("a.docx", "c.txt"), SampleProject.names(folder));
    }

    private List<Path> replace(String name, String text) {
        try (OutputFolder out = new OutputFolder(folder)) {
            write(out, name, text);
            out.commit();
            return List.copyOf(out.earlier().values());
        }
    }

    private static void write(OutputFolder out, String name, String text) {
        out.write(name, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
