// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kogai.model.governance.Confidence;
import org.kogai.semantics.Governance;
import org.kogai.testing.GovernanceExample;

import java.time.LocalDate;
import java.util.List;

class UncitedTest {
    private final GovernanceExample example = new GovernanceExample();

    private Document compose(String language) {
        return Documents.proposal(
                        new Governance(List.of(example.workspace)),
                        example.proposal,
                        language,
                        LocalDate.of(2026, 3, 26),
                        List.of())
                .withoutCitations();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void hasNoMarksAndNoListOfSources(String language) {
        Document document = compose(language);
        assertEquals(List.of(), Reading.pieces(document, CitationMark.class));
        assertEquals(List.of(), Reading.blocks(document, SourceEntry.class));
        assertFalse(Reading.headings(document, 1).contains("Sources"));
        assertFalse(Reading.headings(document, 1).contains("出典一覧"));
    }

    @Test
    void dropsColumnsThatHeldNothingElse() {
        Reading.blocks(compose("en"), Table.class)
                .forEach(
                        table ->
                                assertFalse(
                                        table.columns().stream()
                                                .anyMatch(it -> it.heading().equals("Sources")),
                                        Reading.words(table.caption().text())));
    }

    @Test
    void keepsWhatIsInDoubtMarked() {
        example.gap.setConfidence(Confidence.UNSURE);
        example.law.setConfidence(Confidence.UNSURE);
        Document document = compose("en");
        assertTrue(Reading.words(document).contains("[to be confirmed]"));
        assertTrue(
                Reading.blocks(document, Table.class).stream()
                        .flatMap(table -> table.columns().stream())
                        .anyMatch(column -> column.heading().equals("Support")));
    }

    @Test
    void leavesNoSpaceWhereAMarkStood() {
        Reading.blocks(compose("en"), Paragraph.class).stream()
                .map(paragraph -> Reading.words(paragraph.content()))
                .forEach(words -> assertEquals(words.stripTrailing(), words));
    }

    @Test
    void explainsNoNumbersInBrackets() {
        assertFalse(Reading.words(compose("en")).contains("numbers in brackets"));
        assertTrue(Reading.words(compose("ja")).contains("出典の表示を省略した"));
    }
}
