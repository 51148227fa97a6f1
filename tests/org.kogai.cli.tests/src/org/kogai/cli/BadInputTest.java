// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Each bad input: a message with file, place and remedy, the contract's code, no stack trace. */
class BadInputTest {
    @TempDir Path folder;

    @Test
    void truncatedXml() throws IOException {
        Path project = ProjectFolder.of(folder);
        Path file = project.resolve("model.kogai");
        Files.writeString(file, Files.readString(file).replace("</gov:Workspace>", ""));

        refused(CommandRun.of("list", text(project)), file + ":5: This is no complete XML.");
    }

    @Test
    void foreignXml() throws IOException {
        Path project = ProjectFolder.text(folder, "<html xmlns='urn:other'/>");

        refused(
                CommandRun.of("validate", text(project)),
                project.resolve("model.kogai") + ":1: This is no model of this program.");
    }

    @Test
    void missingReferencedFile() throws IOException {
        Path project = ProjectFolder.sample(folder);
        Files.delete(project.resolve("law.kogai"));

        CommandRun run = CommandRun.of("list", text(project));

        refused(run, "leads to a file that is not in the project.");
        assertTrue(run.err().contains("institutions.kogai:"), run.err());
        assertTrue(run.err().contains("law.kogai#"), run.err());
    }

    @Test
    void duplicateIds() throws IOException {
        Path project =
                ProjectFolder.of(
                        folder, "<institutions xmi:id='i'/>", "<institutions xmi:id='i'/>");

        refused(
                CommandRun.of("list", text(project)),
                project.resolve("model.kogai") + ":4: Two elements carry the id i.");
    }

    @Test
    void unknownClass() throws IOException {
        Path project = ProjectFolder.of(folder, "<sources xsi:type='gov:Ghost' xmi:id='i'/>");

        refused(
                CommandRun.of("list", text(project)),
                project.resolve("model.kogai") + ":3: The metamodel has no class \"Ghost\".");
    }

    @Test
    void newerFormat() throws IOException {
        Path project = ProjectFolder.of(folder);
        Path file = project.resolve("model.kogai");
        Files.writeString(
                file,
                Files.readString(file).replace("xmi:id=\"w\"", "xmi:id=\"w\" formatVersion=\"3\""));

        refused(CommandRun.of("list", text(project)), file + ":2: The file has format 3");
    }

    @Test
    void folderThatIsNoProject() {
        refused(CommandRun.of("list", text(folder)), folder + ": This is no project");
    }

    @Test
    void doctype() throws IOException {
        Path project =
                ProjectFolder.text(
                        folder, "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a/>");

        refused(
                CommandRun.of("list", text(project)),
                project.resolve("model.kogai") + ":1: A document type declaration");
    }

    @Test
    void unknownDiagram() throws IOException {
        Path project = ProjectFolder.sample(folder.resolve("project"));

        refused(
                export(project, "--diagram", "Nothing"),
                "there is no diagram \"Nothing\". Known: InstitutionMap-KH");
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void unknownLanguage() throws IOException {
        Path project = ProjectFolder.sample(folder.resolve("project"));

        refused(
                export(project, "--all", "--lang", "xx"),
                "the project has nothing in the language \"xx\". Known: en, ja");
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void unwritableOutput() throws IOException {
        Path project = ProjectFolder.sample(folder.resolve("project"));
        Files.writeString(folder.resolve("out"), "a file in the way");

        CommandRun run = export(project, "--diagram", "LegalHierarchy-KH");

        assertEquals(3, run.code(), run.err());
        assertTrue(run.err().contains(folder.resolve("out") + " cannot be written"), run.err());
        assertTrue(run.err().contains("What stood there before still stands."), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertEquals("a file in the way", Files.readString(folder.resolve("out")));
    }

    @Test
    void specificationWithUnsupportedElement() throws IOException {
        Path file = folder.resolve("bad.odesign");
        Files.writeString(
                file,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:description="http://www.eclipse.org/sirius/description/1.1.0">
                  <ownedViewpoints name="V">
                    <ghost/>
                  </ownedViewpoints>
                </description:Group>
                """);

        CommandRun run = CommandRun.of("viewpoint", "check", file.toString());

        assertEquals(1, run.code(), run.err());
        assertTrue(run.out().contains("error: bad.odesign:4"), run.out());
    }

    @Test
    void specificationWithDoctype() throws IOException {
        Path file = folder.resolve("bad.odesign");
        Files.writeString(file, "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a/>");

        refused(CommandRun.of("viewpoint", "check", file.toString()), "bad.odesign");
    }

    @Test
    void specificationThatIsNotThere() {
        Path file = folder.resolve("nothing.odesign");

        refused(
                CommandRun.of("viewpoint", "check", file.toString()),
                "there is no file " + file + ". Check the path.");
    }

    @Test
    void officeFileThatIsEmpty() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.docx"));

        refused(
                CommandRun.of("check", text(file)),
                file + " is no office file that can be opened: it is empty, damaged");
    }

    @Test
    void officeFileThatIsCutOff() throws IOException {
        Path file = Files.writeString(folder.resolve("cut.xlsx"), "PK");

        refused(CommandRun.of("check", text(file)), file + " is no office file");
        refused(appoint(file), file + " is no office file");
    }

    @Test
    void folderInsteadOfAFile() throws IOException {
        Path file = Files.createDirectory(folder.resolve("folder.docx"));
        String message = file + " is a folder. Name a file.";

        refused(CommandRun.of("check", text(file)), message);
        refused(CommandRun.of("template", "check", text(file)), message);
        refused(appoint(file), message);
    }

    @Test
    void templateThatIsCutOff() throws IOException {
        Path whole = folder.resolve("whole.docx");
        CommandRun.of("template", "new", text(whole));
        byte[] bytes = Files.readAllBytes(whole);
        Path file = Files.write(folder.resolve("cut.docx"), Arrays.copyOf(bytes, 3_000));

        refused(
                CommandRun.of("template", "check", text(file)),
                file + " cannot be used as a template. The file is damaged");
    }

    @Test
    void registerInAnotherEncoding() throws IOException {
        for (Charset encoding : List.of(StandardCharsets.UTF_16LE, Charset.forName("Shift_JIS"))) {
            byte[] bytes = "id,province\n工場,東京\n".getBytes(encoding);
            Path file = Files.write(folder.resolve("register.csv"), bytes);

            refused(appoint(file), file + " cannot be used as a register: the file is not UTF-8.");
        }
    }

    @Test
    void registerWithOtherSignsThanCommas() throws IOException {
        Path file = Files.writeString(folder.resolve("register.csv"), "id;dioxins\nf1;true\n");

        refused(appoint(file), file + ":1 cannot be used as a register: there is no comma");
    }

    @Test
    void registerWithThousandsOfWrongLines() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("register.csv"), "id,dioxins\n" + "f,maybe\n".repeat(3_000));

        CommandRun run = appoint(file);

        refused(run, file + ":2 cannot be used");
        assertEquals(21, run.err().lines().count());
        assertTrue(run.err().contains("2,980 more lines are wrong."), run.err());
    }

    private static CommandRun appoint(Path register) {
        return CommandRun.of("appoint", "--law", "JP", "--factories", text(register));
    }

    private CommandRun export(Path project, String... choice) {
        String[] first = {
            "export", text(project), "--format", "svg", "--out", folder.resolve("out").toString()
        };
        String[] all = Arrays.copyOf(first, first.length + choice.length);
        System.arraycopy(choice, 0, all, first.length, choice.length);
        return CommandRun.of(all);
    }

    private static void refused(CommandRun run, String message) {
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().contains(message), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertEquals("", run.out());
    }

    private static String text(Path path) {
        return path.toString();
    }
}
