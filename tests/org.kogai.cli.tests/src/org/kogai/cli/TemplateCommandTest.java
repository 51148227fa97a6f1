// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.document.Document;
import org.kogai.document.Paragraph;
import org.kogai.document.Text;
import org.kogai.document.poi.DocxWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class TemplateCommandTest {
    @TempDir Path folder;

    private Path template(String words) throws IOException {
        Path file = folder.resolve("own.docx");
        Document document =
                new Document(
                        "Own",
                        "en",
                        LocalDate.of(2026, 4, 1),
                        "",
                        Document.Numbering.DECIMAL,
                        List.of(Paragraph.of(Text.plain(words, "en"))));
        try (OutputStream out = Files.newOutputStream(file)) {
            new DocxWriter().write(document, out);
        }
        return file;
    }

    @Test
    void writesATemplateThatWorks() {
        String name = folder.resolve("brief").toString();

        CommandRun made = CommandRun.of("template", "new", name);
        CommandRun checked = CommandRun.of("template", "check", name + ".docx");

        assertEquals(0, made.code(), made.err());
        assertEquals(0, checked.code(), checked.err());
        assertFalse(Files.exists(folder.resolve("brief.checked.docx")));
    }

    @Test
    void overwritesNoTemplate() throws IOException {
        Path own = template("mine");
        byte[] before = Files.readAllBytes(own);

        CommandRun run = CommandRun.of("template", "new", own.toString());

        assertEquals(2, run.code());
        assertTrue(run.err().contains("exists already"), run.err());
        assertEquals(before.length, Files.size(own));
    }

    @Test
    void listsMistakesWithTheirPlacesAndWritesThemIntoACopy() throws IOException {
        CommandRun run = CommandRun.of("template", "check", template("Of {{naem}}").toString());

        assertEquals(1, run.code());
        assertEquals(
                "error: Text: Of {{naem}}: There is no “naem” here. Did you mean: name?\n",
                run.out());
        assertTrue(Files.exists(folder.resolve("own.checked.docx")));
    }

    @Test
    void tellsMistakesToMachines() throws IOException {
        CommandRun run =
                CommandRun.of("template", "check", template("{{naem}}").toString(), "--json", "-");

        assertTrue(run.out().contains("\"kind\": \"UNKNOWN_NAME\""), run.out());
    }

    @Test
    void generatesNothingFromAFileThatIsNoTemplate() throws IOException {
        Path project = ProjectFolder.sample(folder.resolve("project"));
        Path text = Files.writeString(folder.resolve("a.docx"), "hello");

        CommandRun run =
                CommandRun.in(
                        Locale.JAPANESE,
                        "generate",
                        project.toString(),
                        "--template",
                        text.toString(),
                        "--out",
                        folder.resolve("out").toString());

        assertEquals(2, run.code());
        assertTrue(run.err().contains("テンプレートとして使えません"), run.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void needsADocumentOrATemplate() throws IOException {
        CommandRun run =
                CommandRun.of(
                        "generate",
                        ProjectFolder.sample(folder.resolve("project")).toString(),
                        "--out",
                        folder.toString());

        assertEquals(2, run.code());
        assertTrue(run.err().contains("--document, --template"), run.err());
    }
}
