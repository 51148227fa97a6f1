// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kogai.document.Emphasis;
import org.kogai.samples.Samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The tables of tables.odesign over the samples. */
class GovernanceTablesTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "cambodia, MandateMatrix-KH, Obligations-KH, Indicators-KH",
        "laos, MandateMatrix-LA, Obligations-LA, Indicators-LA",
        "japan, MandateMatrix-JP, Obligations-JP, TrainingMatrix-Qualification-recognition-training"
    })
    void everyCountryHasItsTables(String sample, String first, String second, String third)
            throws IOException {
        try (Dossier dossier = open(sample)) {
            List<String> names = dossier.tables().all().stream().map(TableItem::name).toList();
            assertTrue(names.containsAll(List.of(first, second, third)), names::toString);
        }
    }

    @Test
    void aMatrixOfMandatesTellsWhoDoesWhat() throws IOException {
        TableTexts matrix = texts("cambodia", "MandateMatrix", "ja");
        assertEquals(List.of("機関", "規制", "許可", "検査"), matrix.headings().subList(0, 4));
        List<String> ministry = row(matrix, "環境省");
        assertEquals("固形廃棄物・有害廃棄物の管理（廃棄物）", ministry.get(1));
        assertTrue(ministry.get(2).contains("排水排出許可（水質）"), ministry.get(2));
    }

    @Test
    void sourcesHaveTheirTitlesForTheReader() throws IOException {
        TableTexts register = texts("contract", "EngagementRegister", "ja");
        List<String> seminar = row(register, "ラオス現地セミナー");
        String sources = seminar.get(seminar.size() - 1);
        assertTrue(sources.startsWith("仕様書（案）"), sources);
    }

    @Test
    void obligationsStandBelowTheirLaw() throws IOException {
        TableTexts table = texts("cambodia", "Obligations", "en");
        List<String> report = row(table, "  Report on monitoring");
        assertEquals(
                List.of("Project owner", "must", "Ministry of Environment", "", "6", ""),
                report.subList(1, 7));
        assertEquals("art. 696", report.get(7));
        int law = place(table, "Environment and Natural Resources Code");
        assertTrue(law < place(table, "  Report on monitoring"));
    }

    @Test
    void columnsOfAnEnumerationOfferItsWords() throws IOException {
        TableTexts table = texts("cambodia", "Obligations", "ja");
        List<String> modality = table.choices().get(2);
        assertTrue(modality.size() > 1, table::toString);
        assertEquals(List.of(), table.choices().get(0));
    }

    @Test
    void placesAreCitedTheWayOfTheReaders() throws IOException {
        List<String> report = row(texts("cambodia", "Obligations", "ja"), "  モニタリング報告");
        assertEquals("第696条", report.get(7));
        assertTrue(report.get(8).endsWith("、第696条"), report.get(8));
    }

    @Test
    void headingsAreInTheLanguageOfTheTable() throws IOException {
        assertEquals(
                List.of("施策・指標", "基準値", "基準時点", "目標値", "目標時点", "単位", "データの保有者", "出典"),
                texts("cambodia", "Indicators", "ja").headings());
    }

    @ParameterizedTest
    @CsvSource({
        "regional, ComparisonOfSystems",
        "cambodia, MandateMatrix",
        "cambodia, Obligations",
        "laos, TrainingMatrix",
        "cambodia, Indicators",
        "contract, SecurityStatus",
        "contract, EngagementRegister"
    })
    void everyTableNamesItsLinesAndWhatStandsOut(String sample, String kind) throws IOException {
        TableTexts table = texts(sample, kind, "ja");
        assertFalse(table.headings().get(0).isEmpty());
        assertFalse(table.legend().isEmpty());
    }

    @Test
    void everyLineKeepsTheIdentityOfWhatItShows() throws IOException {
        TableTexts table = texts("cambodia", "Obligations", "en");
        assertEquals(table.rows().size(), Set.copyOf(table.identities()).size());
        assertTrue(table.identities().stream().noneMatch(String::isEmpty));
    }

    @Test
    void indicatorsHaveBaselineAndTargetWithTheirUnit() throws IOException {
        List<String> trained =
                row(texts("cambodia", "Indicators", "en"), "  Persons who completed the course");
        assertEquals(List.of("0", "2026", "150", "2029", "persons"), trained.subList(1, 6));
    }

    @Test
    void coursesAndSubjectsMeetInHours() throws IOException {
        TableTexts matrix = texts("laos", "TrainingMatrix", "en");
        int lectures = matrix.headings().indexOf("Law and duties");
        assertEquals("6", row(matrix, "Training of trainers").get(lectures));
        assertEquals(
                "", row(matrix, "Basic course for units").get(place(matrix.headings(), "How")));
    }

    @Test
    void theSecurityTableHasTheSixteenClausesOfTheForm() throws IOException {
        TableTexts table = texts("contract", "SecurityStatus", "ja");
        assertEquals(16, table.rows().size());
        assertEquals("2)", table.rows().get(0).get(0));
        assertEquals("17)", table.rows().get(15).get(0));
        assertEquals("情報セキュリティ関連規程等の遵守", table.rows().get(0).get(1));
        assertEquals("", table.rows().get(0).get(2));
    }

    @Test
    void everyEngagementOfTheContractIsRegistered() throws IOException {
        TableTexts table = texts("contract", "EngagementRegister", "en");
        assertEquals(9, table.rows().size());
        assertEquals(
                List.of("Policy dialogue", "Kingdom of Cambodia", "", "", "Online"),
                row(table, "Policy dialogue with Cambodia").subList(1, 6));
    }

    @Test
    void aDialogueNamesWhoTakesPart() throws IOException {
        TableTexts table = texts("contract", "EngagementRegister", "en");
        int people = table.headings().indexOf("Who takes part");
        String named = row(table, "Policy dialogue with Cambodia").get(people);
        assertFalse(named.isBlank());
        assertFalse(row(table, "Policy dialogue with Lao").get(people).isBlank());
    }

    @Test
    void aLawStandsOutOverTheWholeWidthButItsObligationsDoNot() throws IOException {
        TableTexts table = texts("cambodia", "Obligations", "en");
        int law = place(table, "Environment and Natural Resources Code");
        assertTrue(table.emphases().get(law).stream().allMatch(one -> one.ground().isPresent()));
        int duty = place(table, "  Report on monitoring");
        assertTrue(table.emphases().get(duty).stream().allMatch(one -> one.ground().isEmpty()));
    }

    @Test
    void onlyTheHeadersOfAMatrixAreBold() throws IOException {
        TableTexts matrix = texts("cambodia", "MandateMatrix", "en");
        List<Emphasis> ministry = matrix.emphases().get(place(matrix, "Ministry of Environment"));
        assertTrue(ministry.get(0).bold());
        assertTrue(ministry.stream().skip(1).noneMatch(Emphasis::bold));
    }

    @Test
    void everyAxisOfAComparisonHasALineForTheGapsToShow() throws IOException {
        TableTexts table = texts("regional", "ComparisonOfSystems", "en");
        assertEquals(10, table.rows().size());
        assertEquals("Japan", table.headings().get(1));
        assertTrue(
                row(table, "Legal basis").get(1).contains("Act No. 107"),
                row(table, "Legal basis").toString());
    }

    @Test
    void aTableThatIsNotThereIsRefusedWithThoseThatAre() throws IOException {
        try (Dossier dossier = open("cambodia")) {
            ProjectTables tables = dossier.tables();
            UnknownNameException unknown =
                    assertThrows(
                            UnknownNameException.class, () -> tables.named(List.of("Obligation")));
            assertEquals(UnknownNameException.Kind.TABLE, unknown.kind());
            assertTrue(unknown.known().contains("Obligations-KH"), unknown.known()::toString);
        }
    }

    private Dossier open(String sample) throws IOException {
        Path place = folder.resolve(sample);
        Samples.find(sample).orElseThrow().copyTo(place);
        return Dossier.open(place);
    }

    private TableTexts texts(String sample, String kind, String language) throws IOException {
        try (Dossier dossier = open(sample)) {
            ProjectTables tables = dossier.tables();
            return tables.texts(tables.named(List.of(kind)).get(0), language);
        }
    }

    private static List<String> row(TableTexts table, String header) {
        return table.rows().get(place(table, header));
    }

    private static int place(TableTexts table, String header) {
        return place(table.rows().stream().map(row -> row.get(0)).toList(), header);
    }

    private static int place(List<String> texts, String start) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).startsWith(start)) {
                return i;
            }
        }
        throw new AssertionError(start + " is not in " + texts);
    }
}
