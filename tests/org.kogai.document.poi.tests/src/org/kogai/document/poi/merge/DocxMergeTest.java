// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kogai.document.poi.check.HealthFinding;
import org.kogai.document.poi.check.HealthRule;
import org.kogai.document.poi.check.OfficeHealth;
import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class DocxMergeTest {
    private static final String[] LAW = {
        "# Law", "The act is old.", "It has no fines.", "# Bodies", "One ministry."
    };
    private static final String[] NEW_LAW = {
        "# Law", "The act is new.", "It has no fines.", "# Bodies", "One ministry."
    };

    @TempDir Path folder;

    private final WordFile first = WordText.first(LAW);

    @Test
    void keepsWhatAPersonAddedInItsPlace() {
        WordFile made = WordText.over(first.added("The act is old.", "My remark."), NEW_LAW);
        assertEquals(
                List.of(
                        "Law",
                        "The act is new.",
                        "My remark.",
                        "It has no fines.",
                        "Bodies",
                        "One ministry."),
                made.lines());
        assertEquals(List.of(Kept.Kind.ADDED), made.kinds());
        assertEquals(1, made.report().renewed());
    }

    @Test
    void offersWhatAPersonChangedBesideWhatIsGeneratedNow() {
        WordFile made =
                WordText.over(first.changed("The act is old.", "The act is of 1996."), NEW_LAW);
        assertTrue(made.lines().contains("The act is of 1996."), made.lines()::toString);
        assertFalse(made.lines().contains("The act is new."), made.lines()::toString);
        assertEquals(
                List.of(NEW_LAW).stream().map(DocxMergeTest::words).toList(),
                made.rejected().lines());
        assertEquals(List.of(Kept.Kind.TAKEN_OUT, Kept.Kind.CHANGED), made.kinds());
    }

    @Test
    void offersAChangeAlsoWhenTheModelSaysTheSame() {
        WordFile made = WordText.over(first.changed("One ministry.", "Two ministries."), LAW);
        assertTrue(made.lines().contains("Two ministries."), made.lines()::toString);
        assertEquals(first.lines(), made.rejected().lines());
    }

    @Test
    void offersAgainWhatNobodyDecided() {
        WordFile once =
                WordText.over(first.changed("The act is old.", "The act is of 1996."), NEW_LAW);
        WordFile twice = WordText.over(once, NEW_LAW);
        assertEquals(once.lines(), twice.lines());
        assertEquals(once.rejected().lines(), twice.rejected().lines());
        assertArrayEquals(WordText.over(twice, NEW_LAW).bytes(), twice.bytes());
    }

    @Test
    void leavesAnAcceptedChangeAlone() {
        WordFile accepted =
                WordText.over(first.changed("The act is old.", "The act is of 1996."), NEW_LAW)
                        .accepted();
        WordFile made = WordText.over(accepted, NEW_LAW);
        assertEquals(accepted.lines(), made.lines());
        assertEquals(accepted.lines(), made.rejected().lines());
    }

    @Test
    void offersAnAcceptedChangeAgainWhenTheModelSaysSomethingNew() {
        WordFile accepted =
                WordText.over(first.changed("The act is old.", "The act is of 1996."), NEW_LAW)
                        .accepted();
        WordFile made =
                WordText.over(
                        accepted,
                        "# Law",
                        "The act is newer.",
                        "It has no fines.",
                        "# Bodies",
                        "One ministry.");
        assertTrue(made.lines().contains("The act is of 1996."), made.lines()::toString);
        assertTrue(made.rejected().lines().contains("The act is newer."), made.lines()::toString);
    }

    @Test
    void takesARejectedChangeBack() {
        WordFile rejected =
                WordText.over(first.changed("The act is old.", "The act is of 1996."), NEW_LAW)
                        .rejected();
        WordFile made = WordText.over(rejected, NEW_LAW);
        assertEquals(List.of(), made.report().kept());
        assertEquals(rejected.lines(), made.lines());
    }

    @Test
    void remembersWhatAPersonTookOut() {
        WordFile once = WordText.over(first.removed("It has no fines."), LAW);
        assertFalse(once.lines().contains("It has no fines."), once.lines()::toString);
        assertEquals(first.lines(), once.rejected().lines());
        WordFile twice = WordText.over(once.accepted(), LAW);
        assertEquals(once.lines(), twice.rejected().lines());
    }

    @Test
    void movesTextOfAGoneChapterToTheAppendix() {
        WordFile edited =
                first.added("One ministry.", "Ask them.").added("It has no fines.", "Remark.");
        WordFile made = WordText.over(edited, "# Law", "The act is old.", "It has no fines.");
        List<String> expected =
                List.of(
                        "Law",
                        "The act is old.",
                        "It has no fines.",
                        "Remark.",
                        "From the earlier version",
                        "Under Bodies",
                        "Ask them.");
        assertEquals(expected, made.lines());
        assertEquals(
                expected,
                WordText.over(made, "# Law", "The act is old.", "It has no fines.").lines());
    }

    @Test
    void renewsTheContentsOnlyWhenHeadingsChange() {
        WordFile touched =
                first.edited(body -> Word.all(body, "sdt").get(0).setAttribute("mine", "paged"));
        assertEquals("paged", contents(WordText.over(touched, NEW_LAW)).getAttribute("mine"));
        WordFile other = WordText.over(touched, "# Law", "The act is old.", "# Gaps", "None.");
        assertTrue(Word.text(contents(other)).contains("Gaps"), Word.text(contents(other)));
    }

    private static Element contents(WordFile file) {
        return Word.all(file.open().body(), "sdt").get(0);
    }

    @Test
    void leavesACommentAtItsSentence() {
        WordFile commented = first.commented("One ministry.");
        WordFile same = WordText.over(commented, NEW_LAW);
        assertEquals(List.of(), same.kinds());
        assertTrue(same.isCommented("One ministry."));
        WordFile other = WordText.over(commented, "# Law", "Old.", "# Bodies", "Two ministries.");
        assertTrue(other.isCommented("Two ministries."));
    }

    @Test
    void leavesTheFormatThatAPersonGave() {
        WordFile bold =
                first.added("One ministry.", "Remark.")
                        .edited(
                                body ->
                                        WordFile.find(body, "p", "no fines")
                                                .setAttribute("mine", "bold"));
        WordFile made = WordText.over(bold, NEW_LAW);
        assertEquals(
                "bold", WordFile.find(made.open().body(), "p", "no fines").getAttribute("mine"));
    }

    @Test
    void keepsRowsThatAPersonAddedAndChanged() {
        WordFile table =
                WordText.first("# Law", "|Act|Year", "|Water|1999", "|Air|2000", "|Waste|2003");
        WordFile edited =
                table.addedRow("Water", "Noise").changed("2000", "2001").removedRow("Waste");
        WordFile made =
                WordText.over(
                        edited,
                        "# Law",
                        "|Act|Year",
                        "|Water|1998",
                        "|Air|2000",
                        "|Waste|2003",
                        "|Soil|2010");
        assertEquals(
                List.of("|Act Year", "|Water 1998", "|Noise Noise", "|Air 2001", "|Soil 2010"),
                made.lines().stream().filter(line -> line.startsWith("|")).toList());
        assertEquals(
                List.of(
                        "|Act Year",
                        "|Water 1998",
                        "|Noise Noise",
                        "|Air 2000",
                        "|Waste 2003",
                        "|Soil 2010"),
                made.rejected().lines().stream().filter(line -> line.startsWith("|")).toList());
    }

    @Test
    void setsARowAsideWhenItsTableIsGone() {
        WordFile table = WordText.first("# Law", "Text.", "|Act|Year", "|Water|1999");
        WordFile made = WordText.over(table.changed("1999", "1999, amended"), "# Law", "Text.");
        assertTrue(made.lines().contains("|Water 1999, amended"), made.lines()::toString);
    }

    @Test
    void countsTablesAnewWithoutCallingItAnEdit() {
        String[] two = {"# Law", "|Act|Year", "|Water|1999", "# Bodies", "|Body|Seat", "|MOE|Here"};
        WordFile made = WordText.over(WordText.first(two).added("Law", "Mine."), two);
        assertEquals(List.of(Kept.Kind.ADDED), made.kinds());
        assertEquals(0, made.report().renewed());
    }

    @Test
    void renewsTheHeaderThatNobodyChanged() throws IOException {
        WordFile edited = WordText.first("^March", "One.").added("One.", "Mine.");
        WordFile made = WordText.over(edited, "^April", "One.");
        assertTrue(made.part("word/header.xml").contains("April"));
        assertEquals(List.of("One.", "Mine."), made.lines());
    }

    @Test
    void leavesTheHeaderThatAPersonChanged() throws IOException {
        WordFile edited = WordText.first("^March", "One.").headed("My header");
        WordFile made = WordText.over(edited, "^April", "One.");
        assertTrue(made.part("word/header.xml").contains("My header"));
    }

    @Test
    void keepsWidePagesAroundWhatStandsOnThem() {
        String[] model = {"High.", "<>", "Wide.", "><", "High again."};
        WordFile edited = WordText.first(model).added("Wide.", "Mine.");
        assertEquals(
                List.of("High. portrait", "Wide. Mine. landscape", "High again. portrait"),
                WordText.over(edited, model).pages());
    }

    @Test
    void writesAnUntouchedFileAnew() {
        assertArrayEquals(WordText.first(NEW_LAW).bytes(), WordText.over(first, NEW_LAW).bytes());
        assertEquals(
                MergeReport.Earlier.UNTOUCHED, WordText.over(first, NEW_LAW).report().earlier());
    }

    @Test
    void doesNotMixWithAFileOfAnotherProgram() {
        WordFile foreign = new WordFile(WordText.generated(List.of("Letter.")), first.report());
        WordFile made = WordText.over(foreign, LAW);
        assertEquals(MergeReport.Earlier.FOREIGN, made.report().earlier());
        assertArrayEquals(first.bytes(), made.bytes());
    }

    @Test
    void writesAnewOverAFileThatCannotBeRead() {
        WordFile broken = new WordFile("no zip".getBytes(StandardCharsets.UTF_8), first.report());
        assertEquals(MergeReport.Earlier.UNREADABLE, WordText.over(broken, LAW).report().earlier());
    }

    @Test
    void exchangesPicturesAndDropsOldOnes() throws IOException {
        WordFile map = WordText.first("# Map", "!old map", "Text.");
        WordFile made = WordText.over(map.added("Text.", "Mine."), "# Map", "!new map", "Text.");
        assertEquals(
                1,
                made.parts().stream().filter(name -> name.contains("media/")).count(),
                made.parts()::toString);
        assertTrue(
                made.lines().stream().anyMatch(line -> line.contains("new map")),
                made.lines()::toString);
    }

    @Test
    void remembersNoWords() throws IOException {
        String remembered = first.part("customXml/item1.xml");
        assertTrue(remembered.contains("digest"), remembered);
        assertFalse(remembered.contains("ministry"), remembered);
    }

    @Test
    void givesAFileThatIsHealthy() throws IOException {
        WordFile table =
                WordText.first("# Law", "Text.", "|Act|Year", "|Water|1999", "# Bodies", "MOE.");
        WordFile edited =
                table.addedRow("Water", "Noise")
                        .changed("1999", "2001")
                        .changed("Text.", "Words.")
                        .added("MOE.", "Mine.")
                        .removed("MOE.");
        WordFile made = WordText.over(edited, "# Law", "Text.", "|Act|Year", "|Water|1998");
        Path file = Files.write(folder.resolve("made.docx"), made.bytes());
        assertEquals(
                List.of(),
                new OfficeHealth()
                        .examine(file).stream()
                                .filter(finding -> finding.rule() != HealthRule.KNOWN_FONT)
                                .map(HealthFinding::toString)
                                .toList());
    }

    private static String words(String line) {
        return line.startsWith("# ") ? line.substring(2) : line;
    }
}
