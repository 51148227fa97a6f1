// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kogai.document.poi.template.TemplateFile.paragraph;
import static org.kogai.document.poi.template.TemplateFile.run;
import static org.kogai.document.poi.template.TemplateFile.styled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.document.poi.check.HealthFinding;
import org.kogai.document.poi.check.HealthRule;
import org.kogai.document.poi.check.OfficeHealth;
import org.kogai.testing.GovernanceExample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Composed chapters within a document that looks as its author wants. */
class TemplateChapterTest {
    private static final String STYLES =
            "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\">"
                    + "<w:name w:val=\"Normal\"/></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\">"
                    + "<w:name w:val=\"Heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>"
                    + "</w:style>";
    private static final String SEQUENCE =
            "<w:p>"
                    + run("", "Table ")
                    + "<w:fldSimple w:instr=\" SEQ Table \">"
                    + run("", "1")
                    + "</w:fldSimple>"
                    + run("", " of the author")
                    + "</w:p>";

    @TempDir Path folder;
    private final GovernanceExample example = new GovernanceExample();

    private TemplateRun fill(String... blocks) throws IOException {
        return TemplateRun.of(
                TemplateFile.of(blocks).styles(STYLES).in(folder), example, example.country, "en");
    }

    @Test
    void hasTheStylesOfTheTemplateWhereItHasThem() throws IOException {
        TemplateRun made = fill(paragraph("{{chapter gaps}}"), paragraph("{{chapter sources}}"));

        String document = made.part("word/document.xml");
        assertTrue(document.contains("<w:pStyle w:val=\"berschrift1\"/>"), document);
        assertTrue(document.contains("<w:pStyle w:val=\"Standard\"/>"), document);
        assertFalse(document.contains("<w:pStyle w:val=\"Heading1\"/>"), document);
    }

    @Test
    void addsTheStylesThatTheTemplateLacks() throws IOException {
        String styles = fill(paragraph("{{chapter gaps}}")).part("word/styles.xml");

        assertTrue(styles.contains("w:styleId=\"Heading2\""), styles);
        assertTrue(styles.contains("w:styleId=\"Register\""), styles);
        assertTrue(styles.contains("<w:basedOn w:val=\"Standard\"/>"), styles);
    }

    @Test
    void countsCaptionsOnFromThoseOfTheAuthor() throws IOException {
        String text = fill(SEQUENCE, paragraph("{{chapter gaps}}"), SEQUENCE).text();

        assertTrue(text.contains("Table 1 of the author"), text);
        assertTrue(text.contains("Table 2 lists the gaps"), text);
        assertTrue(text.contains("Table 2  Gaps"), text);
        assertTrue(text.contains("Table 3 of the author"), text);
    }

    @Test
    void citesOnlyWhatIsListed() throws IOException {
        assertFalse(fill(paragraph("{{chapter gaps}}")).text().contains("[1"));

        String text = fill(paragraph("{{chapter gaps}}"), paragraph("{{chapter sources}}")).text();
        assertTrue(text.contains("[1, p. 1]"), text);
        assertTrue(text.contains("Gazette"), text);
    }

    @Test
    void listsHeadingsOfTheAuthorAndOfChapters() throws IOException {
        String document =
                fill(
                                paragraph("{{contents}}"),
                                styled("berschrift1", "In {{name}}"),
                                paragraph("{{chapter gaps}}"))
                        .part("word/document.xml");

        String contents = document.substring(0, document.indexOf("</w:sdt>"));
        assertTrue(contents.contains(">In Land<"), contents);
        assertTrue(contents.contains(">Gaps<"), contents);
        assertTrue(contents.contains("TOC \\o"), contents);
    }

    @Test
    void leavesThePagesOfTheTemplateAsTheyAre() throws IOException {
        TemplateRun made =
                fill(
                        paragraph("{{chapter law}}"),
                        paragraph("after"),
                        "<w:sectPr><w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:titlePg/></w:sectPr>");

        List<String> sections =
                List.of(made.part("word/document.xml").split("<w:sectPr>", -1)).stream()
                        .skip(1)
                        .map(section -> section.replaceAll("(?s)</w:sectPr>.*", ""))
                        .toList();
        assertEquals(1, sections.size());
        assertTrue(sections.get(0).contains("<w:titlePg/>"), sections.get(0));
        assertTrue(sections.get(0).contains("w:w=\"12240\""), sections.get(0));
    }

    @Test
    void opensWhatLibreOfficeSaved() throws IOException {
        Path template = folder.resolve("letter.docx");
        try (InputStream in = TemplateChapterTest.class.getResourceAsStream("letter.docx")) {
            Files.copy(in, template);
        }

        assertEquals(List.of(), WordTemplate.read(template).check(TemplateRun.DIAGRAMS));
        TemplateRun made = TemplateRun.of(template, example, example.country, "en");

        String text = made.text();
        assertTrue(text.contains("Letter about Land"), text);
        assertTrue(text.contains("Factory Law|Law|"), text);
        assertTrue(text.contains("1. Ministry of Industry (MOI)"), text);
        assertTrue(text.contains("The proposal is a draft."), text);
        assertFalse(text.contains("{{"), text);
        assertEquals(List.of(), examine(made));
    }

    private List<String> examine(TemplateRun made) throws IOException {
        Path file = Files.write(folder.resolve("made.docx"), made.bytes());
        return new OfficeHealth()
                .examine(file).stream()
                        // LibreOffice writes its own fonts, which not every machine has.
                        .filter(finding -> finding.rule() != HealthRule.KNOWN_FONT)
                        .map(TemplateChapterTest::describe)
                        .toList();
    }

    private static String describe(HealthFinding finding) {
        return finding.part() + " " + finding.place() + " " + finding.message("en");
    }
}
