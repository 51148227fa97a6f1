// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.kogai.document.Block;
import org.kogai.document.Caption;
import org.kogai.document.Cover;
import org.kogai.document.CrossReference;
import org.kogai.document.Document;
import org.kogai.document.Documents;
import org.kogai.document.Fact;
import org.kogai.document.FactSheet;
import org.kogai.document.Paragraph;
import org.kogai.document.Picture;
import org.kogai.document.Text;
import org.kogai.model.PartialDate;
import org.kogai.semantics.Governance;
import org.kogai.testing.GovernanceExample;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class DocxWriterTest {
    /** One white pixel. */
    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8A"
                                    + "AwMCAO+ip1sAAAAASUVORK5CYII=");

    private final GovernanceExample example = new GovernanceExample();

    private Document document(String language) {
        return Documents.proposal(
                new Governance(List.of(example.workspace)),
                example.proposal,
                language,
                LocalDate.of(2026, 3, 26),
                List.of(
                        new Picture("LegalHierarchy", "Law", PNG, 1600, 900, "all laws"),
                        new Picture("InstitutionMap", "Bodies", PNG, 1600, 900, "all bodies")));
    }

    private OfficeParts parts(String language) throws IOException {
        return OfficeParts.of(out -> new DocxWriter().write(document(language), out));
    }

    private Element body(String language) throws IOException {
        return parts(language).xml("word/document.xml");
    }

    private static Element body(List<Block> blocks) throws IOException {
        Document document =
                new Document(
                        "Example",
                        "en",
                        LocalDate.of(2026, 3, 26),
                        "",
                        Document.Numbering.DECIMAL,
                        blocks);
        return OfficeParts.of(out -> new DocxWriter().write(document, out))
                .xml("word/document.xml");
    }

    private XWPFDocument opened(String language) throws IOException {
        byte[] bytes = OfficeParts.bytes(out -> new DocxWriter().write(document(language), out));
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static List<String> attributes(Element below, String name, String attribute) {
        return OfficeParts.all(below, name).stream()
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    @Test
    void usesTheHeadingStylesOfWord() throws IOException {
        try (XWPFDocument document = opened("en")) {
            List<String> chapters =
                    document.getParagraphs().stream()
                            .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                            .map(XWPFParagraph::getText)
                            .toList();
            assertEquals("Background and problem", chapters.get(0));
            assertEquals("heading 1", document.getStyles().getStyle("Heading1").getName());
        }
    }

    @Test
    void writesWhatTheFormatAllows() throws IOException {
        try (XWPFDocument document = opened("ja")) {
            List<XmlError> errors = new ArrayList<>();
            document.getDocument().validate(new XmlOptions().setErrorListener(errors));
            assertEquals(List.of(), errors);
        }
    }

    @Test
    void fillsTheTableOfContentsWithLinksToTheHeadings() throws IOException {
        Element body = body("en");
        Element contents = OfficeParts.first(body, "w:sdtContent");
        String fields = OfficeParts.words(contents, "w:instrText");
        assertTrue(fields.contains("TOC \\o \"1-2\" \\h"), fields);
        assertTrue(fields.contains("PAGEREF heading_1 \\h"), fields);
        assertTrue(OfficeParts.words(contents, "w:t").contains("5.1Measure 1: Appoint managers"));
        Set<String> bookmarks = new HashSet<>(attributes(body, "w:bookmarkStart", "w:name"));
        attributes(body, "w:hyperlink", "w:anchor").stream()
                .filter(anchor -> !anchor.isEmpty())
                .forEach(anchor -> assertTrue(bookmarks.contains(anchor), anchor));
    }

    @Test
    void numbersChaptersTheJapaneseWay() throws IOException {
        OfficeParts parts = parts("ja");
        Element contents = OfficeParts.first(parts.xml("word/document.xml"), "w:sdtContent");
        assertTrue(OfficeParts.words(contents, "w:t").contains("第1章背景と課題の概要"));
        assertTrue(parts.text("word/numbering.xml").contains("第%1章"));
    }

    @Test
    void asksNoQuestionWhenItIsOpened() throws IOException {
        OfficeParts parts = parts("en");
        assertFalse(parts.text("word/settings.xml").contains("updateFields"));
        assertFalse(parts.text("word/document.xml").contains("w:dirty"));
    }

    @Test
    void endsEveryFieldThatItBegins() throws IOException {
        List<String> marks = attributes(body("en"), "w:fldChar", "w:fldCharType");
        assertEquals(
                marks.stream().filter("begin"::equals).count(),
                marks.stream().filter("end"::equals).count());
    }

    @Test
    void countsCaptionsByFieldsAndRefersToThem() throws IOException {
        String codes = OfficeParts.words(body("en"), "w:instrText");
        assertTrue(codes.contains("SEQ Table \\* ARABIC"));
        assertTrue(codes.contains("SEQ Figure \\* ARABIC"));
        assertTrue(codes.contains("REF table_1 \\h"));
    }

    @Test
    void repeatsTheHeadingsOfTablesAndBreaksNoRow() throws IOException {
        Element body = body("en");
        int rows = OfficeParts.all(body, "w:tr").size();
        assertEquals(rows, OfficeParts.all(body, "w:cantSplit").size());
        long headed =
                attributes(body, "w:tblLook", "w:firstRow").stream().filter("1"::equals).count();
        assertEquals(headed, OfficeParts.all(body, "w:tblHeader").size());
    }

    @Test
    void letsALongListOfFactsGoOnOverThePageButNotAShortOne() throws IOException {
        assertEquals(
                List.of("TableHeading", "TableHeading", "TableLabel"), labels(15).subList(0, 3));
        assertEquals(Collections.nCopies(13, "TableHeading"), labels(14).subList(0, 13));
        assertEquals(List.of("TableHeading", "TableHeading", "TableLabel"), labels(3));
    }

    private static List<String> labels(int facts) throws IOException {
        FactSheet sheet =
                FactSheet.of(
                        Collections.nCopies(
                                facts, Fact.of("Kind", List.of(Text.plain("Law", "en")))));
        Element body = body(List.of(sheet));
        return OfficeParts.all(body, "w:p").stream()
                .map(DocxWriterTest::style)
                .filter(style -> style.equals("TableHeading") || style.equals("TableLabel"))
                .toList();
    }

    @Test
    void keepsOnlyTheSentenceWithFactsThatRefersToThem() throws IOException {
        Caption caption = new Caption(Caption.Sequence.TABLE, "Table", 1, "table_1", List.of());
        Fact fact = Fact.of("Kind", List.of(Text.plain("Law", "en")));
        FactSheet facts = new FactSheet(Optional.of(caption), List.of(fact));
        Paragraph free = Paragraph.of(Text.plain("What the measure is.", "en"));
        Paragraph led = Paragraph.of(new CrossReference("table_1", "Table 1", "en"));
        assertEquals(List.of(false, true), List.of(isKept(free, facts), isKept(led, facts)));
    }

    private static boolean isKept(Paragraph paragraph, FactSheet facts) throws IOException {
        Element body = body(List.of(paragraph, facts));
        return !OfficeParts.all(OfficeParts.first(body, "w:p"), "w:keepNext").isEmpty();
    }

    @Test
    void endsLinesOfJapaneseTitlesBetweenWords() throws IOException {
        Text title = Text.plain("案：管理者を選任すべき工場（カンボジア）", "ja");
        assertEquals(
                List.of("案：管理者を選任すべき工場", "（カンボジア）"),
                titles(new Cover("Kind", title.value(), List.of(), "", List.of())));
        Text paper = Text.plain("ワーキンググループ会議（カンボジア、オンライン、二日目）", "ja");
        assertEquals(
                List.of("ワーキンググループ会議", "（カンボジア、オンライン、二日目）"),
                titles(new Paragraph(List.of(paper), Paragraph.Style.TITLE)));
    }

    @Test
    void leavesTheLinesOfOtherTitlesToTheProgram() throws IOException {
        String title = "Qualified persons in the environment and safety units of Lao factories";
        assertEquals(List.of(title), titles(new Cover("Kind", title, List.of(), "", List.of())));
    }

    /** Lines of the title of a document that begins with a block. */
    private static List<String> titles(Block block) throws IOException {
        return OfficeParts.all(body(List.of(block)), "w:p").stream()
                .filter(paragraph -> style(paragraph).endsWith("Title"))
                .flatMap(paragraph -> Stream.of(lines(paragraph).split("\n")))
                .toList();
    }

    private static String lines(Element paragraph) {
        return OfficeParts.all(paragraph, "w:r").stream()
                .map(
                        run ->
                                OfficeParts.all(run, "w:br").isEmpty()
                                        ? OfficeParts.words(run, "w:t")
                                        : "\n")
                .collect(Collectors.joining());
    }

    @Test
    void givesEachPictureItsOwnIdAndAlternativeText() throws IOException {
        List<Element> pictures = OfficeParts.all(body("en"), "wp:docPr");
        assertEquals(
                List.of("1", "2"),
                pictures.stream().map(picture -> picture.getAttribute("id")).toList());
        assertEquals("all laws", pictures.get(0).getAttribute("descr"));
    }

    @Test
    void keepsASentenceWithTheTableThatItLeadsToButNotWithAFigure() throws IOException {
        List<Element> paragraphs = OfficeParts.all(body("en"), "w:p");
        int led = 0;
        for (int i = 1; i < paragraphs.size(); i++) {
            boolean leads = style(paragraphs.get(i - 1)).equals("Normal");
            String style = style(paragraphs.get(i));
            if (leads && List.of("Caption", "Figure").contains(style)) {
                Element sentence = paragraphs.get(i - 1);
                int kept = style.equals("Caption") ? 1 : 0;
                assertEquals(kept, OfficeParts.all(sentence, "w:keepNext").size());
                led++;
            }
        }
        assertTrue(led > 3, "only " + led);
    }

    private static String style(Element paragraph) {
        return OfficeParts.all(paragraph, "w:pStyle").stream()
                .map(style -> style.getAttribute("w:val"))
                .findFirst()
                .orElse("");
    }

    @Test
    void setsTheFontsOfAllScripts() throws IOException {
        Element defaults = OfficeParts.first(parts("en").xml("word/styles.xml"), "w:docDefaults");
        Element fonts = OfficeParts.first(defaults, "w:rFonts");
        assertEquals("Arial", fonts.getAttribute("w:ascii"));
        assertEquals("Arial", fonts.getAttribute("w:hAnsi"));
        assertEquals("Yu Gothic", fonts.getAttribute("w:eastAsia"));
        assertEquals("Khmer OS", fonts.getAttribute("w:cs"));
        Element language = OfficeParts.first(defaults, "w:lang");
        assertEquals("ja-JP", language.getAttribute("w:eastAsia"));
        assertEquals("km-KH", language.getAttribute("w:bidi"));
        assertFalse(OfficeParts.all(defaults, "w:szCs").isEmpty());
    }

    @Test
    void writesKhmerAndLaoAsComplexScript() throws IOException {
        example.ministry.getName().clear();
        example.ministry.getName().add(GovernanceExample.text("km", "ក្រសួង"));
        example.other.getName().clear();
        example.other.getName().add(GovernanceExample.text("lo", "ກະຊວງ"));
        List<Element> runs =
                OfficeParts.all(body("en"), "w:r").stream()
                        .filter(run -> !OfficeParts.all(run, "w:cs").isEmpty())
                        .toList();
        Set<String> fonts =
                runs.stream()
                        .map(run -> OfficeParts.first(run, "w:rFonts").getAttribute("w:cs"))
                        .collect(Collectors.toSet());
        assertEquals(Set.of("Khmer OS", "Phetsarath OT"), fonts);
    }

    @Test
    void writesTheSameBytesForTheSameDocument() throws IOException {
        Document document = document("ja");
        assertArrayEquals(
                OfficeParts.bytes(out -> new DocxWriter().write(document, out)),
                OfficeParts.bytes(out -> new DocxWriter().write(document, out)));
    }

    @Test
    void datesTheFileByTheDocument() throws IOException {
        assertTrue(parts("en").text("docProps/core.xml").contains("2026-03-26T00:00:00Z"));
    }

    @Test
    void printsAnAddressThatIsNoneWithoutALink() throws IOException {
        example.source.setAddress("file:///etc/passwd");
        OfficeParts parts = parts("en");
        assertTrue(parts.text("word/document.xml").contains("file:///etc/passwd"));
        assertFalse(parts.text("word/_rels/document.xml.rels").contains("passwd"));
    }

    @Test
    void survivesNamesThatLookLikeMarkup() throws IOException {
        example.law.getName().get(0).setValue("<w:p>&amp; \u0001 " + "x".repeat(300));
        example.law.setPromulgated(PartialDate.parse("1999"));
        try (XWPFDocument document = opened("en")) {
            assertTrue(document.getTables().toString().length() > 0);
            assertTrue(
                    document.getTables().stream()
                            .anyMatch(table -> table.getText().contains("<w:p>&amp;")));
        }
    }
}
