// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.kogai.document.poi.template.TemplateFile.paragraph;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kogai.document.template.TemplateRefusal;
import org.kogai.document.template.TemplateRefusal.Kind;
import org.kogai.document.template.UnusableTemplateException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class TemplateGuardTest {
    private static final String MS = "application/vnd.ms-";

    @TempDir Path folder;

    private List<Kind> refused(TemplateFile file) throws IOException {
        return refused(file.in(folder));
    }

    private static List<Kind> refused(Path file) {
        return assertThrows(UnusableTemplateException.class, () -> WordTemplate.read(file))
                .refusals()
                .stream()
                .map(TemplateRefusal::kind)
                .distinct()
                .toList();
    }

    private static String field(String... code) {
        StringBuilder field = new StringBuilder("<w:p>");
        field.append("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>");
        for (String part : code) {
            field.append("<w:r><w:instrText>" + part + "</w:instrText></w:r>");
        }
        return field.append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>").toString();
    }

    @Test
    void takesAWordDocumentWithLinksThatPersonsClick() throws IOException {
        Path file =
                TemplateFile.of(paragraph("x"))
                        .relation("hyperlink", "https://example.org/", true)
                        .in(folder);

        assertDoesNotThrow(() -> WordTemplate.read(file));
    }

    @Test
    void refusesMacros() throws IOException {
        TemplateFile macros = TemplateFile.of(paragraph("x"));
        macros.add("word/vbaProject.bin", MS + "office.vbaProject", "x");
        assertEquals(List.of(Kind.MACROS), refused(macros));

        TemplateFile docm = TemplateFile.of(paragraph("x"));
        docm.mainType(MS + "word.document.macroEnabled.main+xml");
        assertEquals(List.of(Kind.MACROS), refused(docm));
    }

    @Test
    void refusesWhatIsTakenFromOutside() throws IOException {
        assertEquals(
                List.of(Kind.EXTERNAL),
                refused(
                        TemplateFile.of(paragraph("x"))
                                .relation("attachedTemplate", "file:///T:/office.dotm", true)));
        assertEquals(
                List.of(Kind.EXTERNAL),
                refused(
                        TemplateFile.of(paragraph("x"))
                                .relation("image", "https://example.org/a.png", true)));
        assertEquals(
                List.of(Kind.EXTERNAL),
                refused(
                        TemplateFile.of(paragraph("x"))
                                .relation("hyperlink", "file:///etc/passwd", true)));
    }

    @Test
    void refusesEmbeddedObjects() throws IOException {
        TemplateFile file = TemplateFile.of(paragraph("x"));
        file.add("word/embeddings/oleObject1.bin", "application/x", "x");
        file.relation("oleObject", "embeddings/oleObject1.bin", false);

        assertEquals(List.of(Kind.EMBEDDED), refused(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DDEAUTO c:\\\\x.exe", " INCLUDETEXT \"x.docx\"", "includepicture x.png"})
    void refusesFieldsThatFetchOrRun(String code) throws IOException {
        assertEquals(List.of(Kind.FIELD), refused(TemplateFile.of(field(code))));
    }

    @Test
    void seesFieldsThatAreCutIntoRuns() throws IOException {
        assertEquals(List.of(Kind.FIELD), refused(TemplateFile.of(field("D", "DE", "AUTO x"))));
    }

    @Test
    void takesHarmlessFields() throws IOException {
        Path file = TemplateFile.of(field("PAGE"), field("SEQ Table")).in(folder);

        assertDoesNotThrow(() -> WordTemplate.read(file));
    }

    @Test
    void refusesDocumentTypes() throws IOException {
        String xml = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";

        assertEquals(
                List.of(Kind.DOCUMENT_TYPE),
                refused(TemplateFile.of(paragraph("x")).part("settings", xml)));
    }

    @Test
    void refusesOtherFormats() throws IOException {
        assertEquals(
                List.of(Kind.NOT_DOCX), refused(Files.writeString(folder.resolve("a.docx"), "x")));
        assertEquals(
                List.of(Kind.TEMPLATE_FORMAT),
                refused(
                        TemplateFile.of(paragraph("x"))
                                .mainType(
                                        "application/vnd.openxmlformats-officedocument"
                                                + ".wordprocessingml.template.main+xml")));
        assertEquals(
                List.of(Kind.NOT_DOCX),
                refused(
                        TemplateFile.of(paragraph("x"))
                                .mainType(
                                        "application/vnd.openxmlformats-officedocument"
                                                + ".spreadsheetml.sheet.main+xml")));
    }

    @Test
    void refusesProtectedFiles() throws IOException {
        Path file = folder.resolve("secret.docx");
        try (POIFSFileSystem system = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            system.writeFilesystem(out);
        }

        assertEquals(List.of(Kind.OLD_OR_ENCRYPTED), refused(file));
    }

    @Test
    void refusesWhatUnpacksToTooMuch() throws IOException {
        Path file = folder.resolve("bomb.docx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }

        assertEquals(List.of(Kind.TOO_LARGE), refused(file));
    }

    @Test
    void tellsThatThereIsNoFile() {
        assertThrows(
                NoSuchFileException.class, () -> WordTemplate.read(folder.resolve("none.docx")));
    }
}
