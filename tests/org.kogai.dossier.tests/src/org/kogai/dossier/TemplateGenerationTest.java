// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.document.Document;
import org.kogai.document.Paragraph;
import org.kogai.document.Text;
import org.kogai.document.poi.DocxWriter;
import org.kogai.document.template.TemplateProblem;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

class TemplateGenerationTest {
    @TempDir Path folder;

    private Path example(String language) {
        try (OutputFolder out = new OutputFolder(folder)) {
            Templates.writeExample("brief.docx", language, out);
            return out.commit().get(0);
        }
    }

    private TemplateReport make(Path template, Optional<String> element, Edition edition)
            throws IOException {
        try (Dossier dossier = SampleProject.open(folder.resolve("project"));
                OutputFolder out = new OutputFolder(folder.resolve("out"))) {
            TemplateReport report =
                    dossier.templateGeneration()
                            .generate(template, element, edition, out, Progress.NONE);
            out.commit();
            return report;
        }
    }

    /** A template of one paragraph. */
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

    /** Words of the paragraphs, a line each. */
    private String text(String name) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve("out").resolve(name).toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return xml.replaceAll("</w:p>", "\n").replaceAll("<[^>]*>", "").stripLeading();
        }
    }

    @Test
    void theExampleHasNoMistakes() throws IOException {
        assertEquals(List.of(), Templates.check(example("en")).problems());
        assertEquals(List.of(), Templates.check(example("ja")).problems());
    }

    @Test
    void makesABriefOfTheExample() throws IOException {
        TemplateReport report = make(example("en"), Optional.empty(), SampleProject.ENGLISH);

        assertEquals(List.of(), report.problems());
        assertEquals(List.of("brief.en.docx"), SampleProject.names(folder.resolve("out")));
        assertTrue(text("brief.en.docx").contains("Ministry of Environment (MoE)"));
        HealthReport health =
                HealthReport.of(List.of(folder.resolve("out/brief.en.docx")), Progress.NONE);
        assertEquals(List.of(), health.entries());
    }

    @Test
    void saysInTheBriefWhatIsRepealedOrAbolished() throws IOException {
        make(example("en"), Optional.of("KH"), SampleProject.ENGLISH);

        String text = text("brief.en.docx");
        assertTrue(text.contains("\nrepealed\n"), text);
        assertTrue(text.contains("\nnot recorded\n"), text);
        assertTrue(text.contains("Ministry of Industry and Handicraft (MIH), abolished 2020"));
    }

    @Test
    void makesTheBriefInJapanese() throws IOException {
        make(example("ja"), Optional.of("KH"), SampleProject.JAPANESE);

        assertTrue(text("brief.ja.docx").contains("カンボジア王国の公害対策"), text("brief.ja.docx"));
    }

    @Test
    void makesNoDocumentOfATemplateWithMistakesButACopyThatTellsThem() throws IOException {
        TemplateReport report = make(template("{{naem}}"), Optional.empty(), SampleProject.ENGLISH);

        assertTrue(report.hasErrors());
        assertEquals(List.of("own.en.checked.docx"), SampleProject.names(folder.resolve("out")));
    }

    @Test
    void makesTheDocumentWhenAValueIsMissing() throws IOException {
        TemplateReport report =
                make(template("{{country.validTo}}"), Optional.empty(), SampleProject.ENGLISH);

        assertFalse(report.hasErrors());
        assertEquals(TemplateProblem.Kind.NO_VALUE, report.problems().get(0).kind());
        assertEquals(
                List.of("own.en.checked.docx", "own.en.docx"),
                SampleProject.names(folder.resolve("out")));
        assertEquals("–\n", text("own.en.docx"));
    }

    @Test
    void isAboutTheElementThatWasAskedFor() throws IOException {
        Path template = template("{{about Institution}}{{name}}");

        make(template, Optional.of("Ministry of Environment"), SampleProject.ENGLISH);

        assertEquals("Ministry of Environment\n", text("own.en.docx"));
    }

    @Test
    void tellsThatThereIsNoSuchElement() throws IOException {
        Path template = template("{{name}}");

        UnknownNameException wrong =
                assertThrows(
                        UnknownNameException.class,
                        () -> make(template, Optional.of("Atlantis"), SampleProject.ENGLISH));

        assertEquals(UnknownNameException.Kind.ELEMENT, wrong.kind());
        assertTrue(wrong.known().contains("Kingdom of Cambodia"), wrong.known()::toString);
    }
}
