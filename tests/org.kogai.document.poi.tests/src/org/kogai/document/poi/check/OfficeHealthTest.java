// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kogai.document.Documents;
import org.kogai.document.Picture;
import org.kogai.document.poi.DocxWriter;
import org.kogai.document.poi.PptxWriter;
import org.kogai.document.poi.XlsxWriter;
import org.kogai.semantics.Governance;
import org.kogai.testing.GovernanceExample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** A sound file of each kind is damaged in one place; the rule for it speaks, and no other. */
class OfficeHealthTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 26);

    /** One white pixel. */
    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8A"
                                    + "AwMCAO+ip1sAAAAASUVORK5CYII=");

    @TempDir private static Path folder;

    @TempDir private Path scratch;

    @BeforeAll
    static void makeSoundFiles() throws IOException {
        GovernanceExample example = new GovernanceExample();
        Governance model = new Governance(List.of(example.workspace));
        List<Picture> pictures =
                List.of(
                        new Picture("LegalHierarchy", "Law", PNG, 1600, 900, "all laws"),
                        new Picture("InstitutionMap", "Bodies", PNG, 1600, 900, "all bodies"));
        try (OutputStream out = Files.newOutputStream(folder.resolve("sound.docx"))) {
            new DocxWriter()
                    .write(Documents.proposal(model, example.proposal, "en", DAY, pictures), out);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("sound.xlsx"))) {
            new XlsxWriter().write(Documents.registers(model, "en", DAY), out);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("sound.pptx"))) {
            new PptxWriter().write(ExampleDeck.deck(), out);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "pptx"})
    void findsNothingInASoundFile(String kind) throws IOException {
        assertEquals(List.of(), new OfficeHealth().examine(sound(kind)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
VALID_CONTENT      | docx | word/document.xml     | <w:body>                          | <w:body><w:nonsense/>
VALID_CONTENT      | docx | word/document.xml     | w:pStyle w:val="Title"/>          | w:pStyle/>
VALID_CONTENT      | pptx | ppt/slides/slide1.xml | <p:cSld>                          | <p:cSld><p:bg/>
VALID_CONTENT      | xlsx | xl/worksheets/sheet1.xml | <sheetData>                    | <sheetData><cell/>
UNIQUE_ID          | docx | word/document.xml     | (<wp:docPr id=)"2"                | $1"1"
UNIQUE_ID          | docx | word/document.xml     | (<w:bookmarkStart w:id=)"1"       | $1"0"
UNIQUE_ID          | pptx | ppt/slides/slide1.xml | (<p:cNvPr id=)"3"                 | $1"2"
KNOWN_FONT         | docx | word/styles.xml       | w:ascii="Arial"                   | w:ascii="Nobody Sans"
KNOWN_FONT         | pptx | ppt/slides/slide1.xml | <a:latin typeface="Arial"/>       | <a:latin typeface="Nobody Sans"/>
ALTERNATIVE_TEXT   | docx | word/document.xml     | descr="all laws"                  | descr=""
EMPTY_SECTION      | docx | word/document.xml     | <w:p><w:pPr><w:pStyle w:val="Heading2"/> | <w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Costs</w:t></w:r></w:p>$0
OPEN_PLACEHOLDER   | docx | word/header.xml       | (<w:t [^>]*>)                     | $1{{proposal.title}}
OPEN_PLACEHOLDER   | pptx | ppt/slides/slide1.xml | (<a:t>)                           | $1«name»
BROKEN_LINK        | docx | word/document.xml     | w:anchor="heading_1"              | w:anchor="heading_99"
BROKEN_LINK        | docx | word/document.xml     | REF table_1                       | REF table_99
BROKEN_LINK        | docx | word/_rels/document.xml.rels | Target="media/image1.png"  | Target="media/lost.png"
BROKEN_LINK        | docx | word/document.xml     | r:embed="[^"]*"                   | r:embed="nothing"
EXTERNAL_REFERENCE | docx | word/_rels/document.xml.rels | Target="media/image1.png"  | Target="http://example.org/a.png" TargetMode="External"
ACTIVE_CONTENT     | docx | [Content_Types].xml   | document.main\\+xml               | document.macroEnabled.main+xml
PERSONAL_DATA      | docx | word/header.xml       | (<w:t [^>]*>)                     | $1TK1234567 /
PERSONAL_DATA      | docx | word/header.xml       | (<w:t [^>]*>)                     | $1生年月日：1970年
PERSONAL_DATA      | pptx | ppt/slides/slide1.xml | (<a:t>)                           | $1write to a.b@example.org
OFF_PAGE           | pptx | ppt/slides/slide1.xml | <a:off x="\\d+"                   | <a:off x="99999999"
OFF_PAGE           | docx | word/document.xml     | (<wp:extent cx=)"\\d+"            | $1"19999999"
SMALL_TEXT         | pptx | ppt/slides/slide1.xml | (<a:rPr )([^>]*>[^/]*Ministry)?   | $1sz="900" $2
UNDESCRIBED        | xlsx | docProps/core.xml     | <dc:title>[^<]*</dc:title>        | ~~
FORMULA_TEXT       | xlsx | xl/worksheets/sheet1.xml | (<is><t[^>]*>)                 | $1=1+
""")
    void findsWhatIsWrong(HealthRule rule, String kind, String part, String sound, String damaged)
            throws IOException {
        Path file = Damage.to(sound(kind), part, sound, damaged, scratch);
        assertEquals(
                List.of(rule),
                new OfficeHealth()
                        .examine(file).stream().map(HealthFinding::rule).distinct().toList());
    }

    @Test
    void allowsPersonalDataInTheListOfHandlers() throws IOException {
        Path list =
                Damage.to(
                        sound("docx"),
                        "docProps/core.xml",
                        "<dc:title>",
                        "<dc:title>情報取扱者名簿 ",
                        scratch);
        Path file = Damage.to(list, "word/header.xml", "(<w:t [^>]*>)", "$1TK1234567 /", scratch);
        assertEquals(List.of(), new OfficeHealth().examine(file));
    }

    @Test
    void ignoresWhatOnlyNewerProgramsKnow() throws IOException {
        Path file =
                Damage.to(
                        sound("docx"),
                        "word/document.xml",
                        "<w:document ",
                        "<w:document xmlns:mc=\"http://schemas.openxmlformats.org/"
                                + "markup-compatibility/2006\" xmlns:w99=\"urn:new\""
                                + " mc:Ignorable=\"w99\" w99:glow=\"1\" ",
                        scratch);
        assertEquals(List.of(), new OfficeHealth().examine(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
pptx | ppt/slides/slide1.xml    | <a:p><a:r> | <a:p><a:pPr><a:buSzPct val="45000"/></a:pPr><a:r>
xlsx | xl/worksheets/sheet1.xml | <is><t[^>]*> | <is><t xml:space="preserve">
""")
    void forgivesWhatOfficeItselfWrites(String kind, String part, String sound, String written)
            throws IOException {
        Path file = Damage.to(sound(kind), part, sound, written, scratch);
        assertEquals(List.of(), new OfficeHealth().examine(file));
    }

    @Test
    void namesAFileThatIsMissing() {
        Path missing = scratch.resolve("missing.docx");
        NoSuchFileException wrong =
                assertThrows(NoSuchFileException.class, () -> new OfficeHealth().examine(missing));
        assertEquals(missing.toString(), wrong.getFile());
    }

    @Test
    void refusesWhatIsNoOfficeFile() throws IOException {
        Path text =
                Files.write(scratch.resolve("a.docx"), "hello".getBytes(StandardCharsets.UTF_8));
        IOException wrong = assertThrows(IOException.class, () -> new OfficeHealth().examine(text));
        assertTrue(wrong.getMessage().contains("a.docx"), wrong.getMessage());
    }

    @Test
    void refusesADocumentType() throws IOException {
        Path file =
                Damage.to(
                        sound("docx"),
                        "word/header.xml",
                        "(?s)<w:hdr",
                        "<!DOCTYPE a [<!ENTITY b \"c\">]><w:hdr",
                        scratch);
        assertThrows(IOException.class, () -> new OfficeHealth().examine(file));
    }

    @ParameterizedTest
    @EnumSource(HealthRule.class)
    void speaksEnglishAndJapanese(HealthRule rule) {
        HealthFinding finding = new HealthFinding(rule, "/part", "", List.of("7", "8"));
        String both =
                List.of("en", "ja").stream().map(finding::message).collect(Collectors.joining());
        assertTrue(both.codePoints().anyMatch(Character::isIdeographic), both);
        assertEquals(finding.message("en"), finding.message("km"));
    }

    private static Path sound(String kind) {
        return folder.resolve("sound." + kind);
    }
}
