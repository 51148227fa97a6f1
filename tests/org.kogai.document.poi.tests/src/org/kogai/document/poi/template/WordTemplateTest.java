// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kogai.document.poi.template.TemplateFile.paragraph;
import static org.kogai.document.poi.template.TemplateFile.run;
import static org.kogai.document.poi.template.TemplateFile.styled;
import static org.kogai.document.poi.template.TemplateFile.table;
import static org.kogai.testing.GovernanceExample.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.document.template.TemplateProblem;
import org.kogai.model.governance.law.InstrumentStatus;
import org.kogai.model.governance.law.LawFactory;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.testing.GovernanceExample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class WordTemplateTest {
    private static final String DOCUMENT = "word/document.xml";

    @TempDir Path folder;
    private final GovernanceExample example = new GovernanceExample();

    private TemplateRun fill(TemplateFile file) throws IOException {
        return fill(file, "en");
    }

    private TemplateRun fill(TemplateFile file, String language) throws IOException {
        return TemplateRun.of(file.in(folder), example, example.country, language);
    }

    private String made(String... blocks) throws IOException {
        return fill(TemplateFile.of(blocks)).text();
    }

    @Test
    void replacesNamesByValues() throws IOException {
        assertEquals(
                "Land (XX) on 1 April 2026: Manager system",
                made(paragraph("{{name}} ({{isoCode}}) on {{date}}: {{ proposal.name }}")));
    }

    @Test
    void speaksTheLanguageOfTheDocument() throws IOException {
        TemplateFile file = TemplateFile.of(paragraph("{{name}}、{{date}}、{{laws.kind}}"));

        assertEquals("国、2026年4月1日、法律、政令", fill(file, "ja").text());
    }

    @Test
    void marksTextsInAnotherLanguage() throws IOException {
        example.country.getName().remove(1);

        assertEquals("Land（英語）", fill(TemplateFile.of(paragraph("{{name}}")), "ja").text());
    }

    @Test
    void joinsWhatWordCutIntoRunsAndKeepsTheLookOfTheFirst() throws IOException {
        String cut =
                "<w:p>"
                        + run("<w:i/>", "In {")
                        + run("<w:b/><w:color w:val=\"FF0000\"/>", "{na")
                        + "<w:proofErr w:type=\"spellStart\"/>"
                        + run("<w:u w:val=\"single\"/>", "me}")
                        + run("", "} today")
                        + "</w:p>";

        TemplateRun made = fill(TemplateFile.of(cut));

        assertEquals("In Land today", made.text());
        assertTrue(
                made.part(DOCUMENT).contains("<w:rPr><w:i/><w:lang w:val=\"en-US\"/></w:rPr>"),
                made.part(DOCUMENT));
    }

    @Test
    void takesNamesWithMarkupForWords() throws IOException {
        String name = "A <w:b/> & \"B\" ]]> {{isoCode}} \u0001\uD842\uDFB7";
        example.country.getName().clear();
        example.country.getName().add(text("en", name));

        assertEquals(name.replace("\u0001", ""), made(paragraph("{{name}}")));
    }

    @Test
    void breaksLinesOfTexts() throws IOException {
        example.country.getName().clear();
        example.country.getName().add(text("en", "one\ntwo"));

        TemplateRun made = fill(TemplateFile.of(paragraph("{{name}}")));

        assertEquals("one\ntwo", made.text());
        assertTrue(made.part(DOCUMENT).contains("<w:br/>"));
    }

    @Test
    void repeatsARow() throws IOException {
        String[] head = {"No.", "Law", "Kind"};
        String[] row = {"{{#each laws}}{{@number}}", "{{name}}", "{{kind}}{{/each}}"};

        assertEquals(
                "No.|Law|Kind\n1|Factory Law|Law\n2|Factory Decree|Sub-decree",
                made(table(head, row)));
    }

    @Test
    void keepsLawsThatNoLongerApplyOutOfThoseThatDo() throws IOException {
        example.law.setStatus(InstrumentStatus.REPEALED);
        assertEquals(
                "Factory Decree\nended: Factory Law",
                made(
                        paragraph("{{#each laws}}{{name}}{{/each}}"),
                        paragraph("ended: {{#each endedLaws}}{{name}}{{/each}}")));
    }

    @Test
    void repeatsRowsBetweenRowsOfTheirOwn() throws IOException {
        String[] start = {"{{#each laws as law}}", ""};
        String[] first = {"{{law.name}}", "{{law.kind}}"};
        String[] second = {"in {{country.isoCode}}", "{{#each provisions}}{{name}}{{/each}}"};
        String[] end = {"", "{{/each}}"};

        assertEquals(
                "Factory Law|Law\nin XX|Inspection\nFactory Decree|Sub-decree\nin XX|",
                made(table(start, first, second, end)));
    }

    @Test
    void repeatsParagraphsWithPartsInside() throws IOException {
        assertEquals(
                "Bodies\n1 Ministry of Industry (MOI)\n2 Ministry of Environment\nend",
                made(
                        paragraph("Bodies"),
                        paragraph("{{#each institutions}}"),
                        paragraph(
                                "{{@number}} {{name}}{{#if abbreviation}}"
                                        + " ({{abbreviation}}){{/if}}"),
                        paragraph("{{/each}}"),
                        paragraph("end")));
    }

    @Test
    void repeatsWithinALine() throws IOException {
        assertEquals(
                "Laws: Factory Law, Factory Decree.",
                made(
                        paragraph(
                                "Laws: {{#each laws}}{{name}}{{#if not @last}},"
                                        + " {{/if}}{{/each}}.")));
    }

    @Test
    void choosesBetweenParts() throws IOException {
        String[] blocks = {
            paragraph("{{#if proposal.summary}}"),
            paragraph("with"),
            paragraph("{{else}}"),
            paragraph("without"),
            paragraph("{{/if}}"),
            paragraph("{{#if draft}}draft{{else}}final{{/if}}")
        };

        assertEquals("without\ndraft", made(blocks));

        example.proposal.getSummary().add(text("en", "Do it."));
        assertEquals("with\ndraft", made(blocks));
    }

    @Test
    void leavesOutATableWithoutRows() throws IOException {
        String[] start = {"{{#each sanctions}}"};
        String[] row = {"{{name}}"};
        String[] end = {"{{/each}}"};

        assertEquals("a\nb", made(paragraph("a"), table(start, row, end), paragraph("b")));
    }

    @Test
    void keepsTheEndOfASectionThatStandsWithTheEndOfAPart() throws IOException {
        String end =
                "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:pPr>"
                        + run("", "{{/each}}")
                        + "</w:p>";

        TemplateRun made =
                fill(TemplateFile.of(paragraph("{{#each laws}}"), paragraph("{{name}}"), end));

        assertEquals(1, made.part(DOCUMENT).split("<w:sectPr>", -1).length - 1);
    }

    @Test
    void printsADashForWhatIsMissingAndTellsThePlace() throws IOException {
        String[] row = {"{{#each laws}}{{name}}", "{{number}}{{/each}}"};

        TemplateRun made =
                fill(
                        TemplateFile.of(styled("Heading1", "Laws"), table(row))
                                .styles(
                                        "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\">"
                                                + "<w:name w:val=\"heading 1\"/><w:pPr>"
                                                + "<w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"));

        assertEquals("Laws\nFactory Law|–\nFactory Decree|–", made.text());
        TemplateProblem problem = made.problems().get(0);
        assertEquals(TemplateProblem.Kind.NO_VALUE, problem.kind());
        assertEquals(
                "Text, under “Laws”, table 1, row 1: {{number}}{{/each}}",
                problem.place().text("en"));
        assertEquals(1, made.problems().size());
    }

    @Test
    void fillsHeaders() throws IOException {
        TemplateRun made = fill(TemplateFile.of(paragraph("x")).header(paragraph("{{name}}")));

        assertTrue(made.part("word/header.xml").contains(">Land<"), made.part("word/header.xml"));
    }

    @Test
    void isAboutTheElementThatItNames() throws IOException {
        TemplateFile file =
                TemplateFile.of(
                        paragraph("{{about PolicyMeasure}}"),
                        paragraph("{{name}} of {{proposal.name}} in {{country.name}}"));

        TemplateRun made = TemplateRun.of(file.in(folder), example, example.measure, "en");

        assertEquals("Appoint managers of Manager system in Land", made.text());
    }

    @Test
    void dropsCommentsOfTheAuthors() throws IOException {
        String commented =
                "<w:p><w:commentRangeStart w:id=\"0\"/>"
                        + run("", "{{name}}")
                        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference"
                        + " w:id=\"0\"/></w:r></w:p>";
        String comments =
                "<w:comments xmlns:w=\""
                        + TemplateFile.WORD
                        + "\"><w:comment w:id=\"0\""
                        + " w:author=\"Somebody\"><w:p/></w:comment></w:comments>";

        TemplateRun made = fill(TemplateFile.of(commented).part("comments", comments));

        assertEquals("", made.part("word/comments.xml"));
        assertFalse(made.part(DOCUMENT).contains("comment"), made.part(DOCUMENT));
    }

    @Test
    void repeatsThousandsOfRows() throws IOException {
        for (int i = 0; i < 5_000; i++) {
            LegalInstrument one = LawFactory.eINSTANCE.createLegalInstrument();
            one.setNumber("No. " + i);
            example.workspace.getInstruments().add(GovernanceExample.named(one, "Law " + i, "法"));
        }
        String[] row = {"{{#each laws}}{{@number}}", "{{name}}", "{{kind}}{{/each}}"};

        String text = assertTimeout(Duration.ofSeconds(30), () -> made(paragraph("x"), table(row)));

        assertTrue(text.endsWith("5,002|Law 4999|–"), text.substring(text.length() - 80));
    }

    @Test
    void givesTheSameBytesEachTime() throws IOException {
        TemplateFile file =
                TemplateFile.of(
                        paragraph("{{diagram InstitutionMap}}"),
                        paragraph("{{chapter law}}"),
                        paragraph("{{chapter sources}}"));

        assertArrayEquals(fill(file).bytes(), fill(file).bytes());
    }

    @Test
    void findsEachProblemOfPlacement() throws IOException {
        TemplateFile file =
                TemplateFile.of(
                        paragraph("words {{#each laws}}"),
                        paragraph("{{/each}} words"),
                        paragraph("see {{chapter law}}"),
                        table(
                                new String[] {"{{chapter gaps}}"},
                                new String[] {"{{#if draft}}"},
                                new String[] {"x"}),
                        paragraph("{{/if}}"),
                        paragraph("{{chapter sources}}"),
                        paragraph("{{open"));

        List<String> problems =
                WordTemplate.read(file.in(folder)).check(TemplateRun.DIAGRAMS).stream()
                        .map(problem -> problem.mark() + ":" + problem.kind())
                        .toList();

        assertEquals(
                List.of(
                        "0:NOT_ALONE",
                        "1:NOT_ALONE",
                        "2:NOT_ALONE",
                        "3:NOT_IN_TEXT",
                        "4:APART",
                        "7:OPEN_BRACES"),
                problems);
    }
}
