// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.contract.ContractFactory;
import org.kogai.model.governance.cooperation.ActionItem;
import org.kogai.model.governance.cooperation.CooperationFactory;
import org.kogai.model.governance.cooperation.EngagementState;
import org.kogai.model.governance.cooperation.Minutes;
import org.kogai.model.governance.institutions.InstitutionsFactory;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.institutions.Person;
import org.kogai.model.governance.policy.Comparison;
import org.kogai.model.governance.policy.ComparisonAxis;
import org.kogai.model.governance.policy.ComparisonCell;
import org.kogai.model.governance.policy.Level;
import org.kogai.model.governance.policy.PolicyFactory;
import org.kogai.model.governance.training.Textbook;
import org.kogai.model.governance.training.TextbookChapter;
import org.kogai.model.governance.training.TextbookState;
import org.kogai.model.governance.training.TrainingFactory;
import org.kogai.semantics.Governance;
import org.kogai.testing.ContractExample;
import org.kogai.testing.GovernanceExample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The report on a contract, with and without a project beside it that describes a country. */
class ReportComposerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 26);

    private final ContractExample example = new ContractExample();
    private final GovernanceExample beside = new GovernanceExample();

    ReportComposerTest() {
        beside.country.setIsoCode("KH");
    }

    private Document compose(String language) {
        return compose(language, Map.of());
    }

    private Document compose(String language, Map<String, List<Picture>> pictures) {
        return Documents.report(
                new Governance(List.of(example.workspace, beside.workspace)),
                example.contract,
                language,
                DAY,
                pictures);
    }

    private Document alone(String language) {
        return Documents.report(
                new Governance(List.of(example.workspace)),
                example.contract,
                language,
                DAY,
                Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void isAsExpectedPartByPart(String language) throws IOException {
        assertEquals(
                Outline.expected("report." + language + ".txt"), Outline.of(compose(language)));
    }

    @Test
    void concludesFromGapsMeasuresAndMilestones() {
        beside.gap.setSeverity(Level.HIGH);
        String words = Outline.of(compose("en"));
        String conclusions = words.substring(words.indexOf("== Conclusions"));
        assertTrue(conclusions.contains("rated high: "), conclusions);
        assertTrue(conclusions.contains("gaps that they answer: 1 of 1."), conclusions);
        assertTrue(conclusions.contains("* Target of Measure 1: "), conclusions);
    }

    @Test
    void saysWhatComesNextThoughNoMeetingWasHeld() {
        example.dialogue.setState(EngagementState.PLANNED);
        example.dialogue.setMinutes(null);
        String words = Outline.of(compose("en"));
        String next = words.substring(words.indexOf("== Cooperation to come"));
        assertTrue(next.contains("* Events still to be held: "), next);
        assertTrue(next.contains("* First milestone: "), next);
    }

    @Test
    void numbersJapaneseChapters() {
        assertEquals(Document.Numbering.CHAPTER, compose("ja").numbering());
    }

    @Test
    void takesWhatAProjectBesideSaysOfACountryWithTheSameCode() {
        assertTrue(Reading.words(compose("en")).contains("Factory Law"));
        beside.country.setIsoCode("TH");
        assertFalse(Reading.words(compose("en")).contains("Factory Law"));
    }

    @Test
    void saysWhereToEnterWhatIsMissing() {
        String words = Reading.words(alone("en"));
        assertTrue(words.contains("No proposal for the country is in reach of this project yet."));
        assertTrue(words.contains("No figures on industry and pollution have been entered"));
    }

    @Test
    void leavesNoHeadingWithoutText() {
        List<Block> blocks = alone("ja").blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading) {
                boolean deeper =
                        blocks.get(i + 1) instanceof Heading next && next.level() > heading.level();
                assertTrue(
                        deeper || !(blocks.get(i + 1) instanceof Heading),
                        Reading.words(heading.text()));
            }
        }
    }

    @Test
    void givesTheActionsOfMinutesUntilTheyAreDone() {
        Minutes minutes = CooperationFactory.eINSTANCE.createMinutes();
        ActionItem action = CooperationFactory.eINSTANCE.createActionItem();
        action.getName().add(GovernanceExample.text("en", "Send the draft"));
        action.setDue(PartialDate.parse("2026-03"));
        minutes.getActions().add(action);
        example.dialogue.setMinutes(minutes);
        assertTrue(
                Reading.words(alone("en")).contains("These actions are still open:Send the draft"));
        action.setDone(true);
        assertTrue(Reading.words(alone("en")).contains("No open action follows"));
    }

    @Test
    void namesNoPerson() {
        Person person = InstitutionsFactory.eINSTANCE.createPerson();
        example.qualified.getName().clear();
        example.qualified.getName().add(GovernanceExample.text("en", "Taro Yamada"));
        example.qualified.setPerson(person);
        String words = Reading.words(alone("en"));
        assertFalse(words.contains("Taro"));
        assertTrue(words.contains("Worker 1"));
    }

    @Test
    void comparesCountriesSideBySide() {
        Comparison comparison = PolicyFactory.eINSTANCE.createComparison();
        comparison.getName().add(GovernanceExample.text("en", "Japan and Cambodia"));
        comparison.getJurisdictions().add(example.cambodia);
        ComparisonCell cell = PolicyFactory.eINSTANCE.createComparisonCell();
        cell.setAxis(ComparisonAxis.NUMBERS);
        cell.setJurisdiction(example.cambodia);
        cell.getText().add(GovernanceExample.text("en", "Many"));
        comparison.getCells().add(cell);
        example.workspace.getComparisons().add(comparison);
        Document document = alone("en");
        assertFalse(document.blocks().contains(new Section(true)));
        assertTrue(Reading.words(document).contains("Japan and Cambodia"));
        assertTrue(Reading.words(document).contains("Many"));
    }

    @Test
    void laysAComparisonOfManyCountriesOnItsSideWithWhatLeadsToIt() {
        Comparison comparison = PolicyFactory.eINSTANCE.createComparison();
        comparison.getName().add(GovernanceExample.text("en", "Five countries"));
        comparison.getJurisdictions().add(example.cambodia);
        for (int i = 0; i < 4; i++) {
            comparison.getJurisdictions().add(EcoreUtil.copy(example.cambodia));
        }
        for (Jurisdiction country : comparison.getJurisdictions()) {
            ComparisonCell cell = PolicyFactory.eINSTANCE.createComparisonCell();
            cell.setAxis(ComparisonAxis.NUMBERS);
            cell.setJurisdiction(country);
            cell.getText().add(GovernanceExample.text("en", "Many"));
            comparison.getCells().add(cell);
        }
        example.workspace.getComparisons().add(comparison);

        List<Block> blocks = alone("en").blocks();

        int lying = blocks.indexOf(new Section(true));
        assertEquals(
                "Comparison with the Japanese system",
                Reading.words(((Heading) blocks.get(lying + 1)).text()));
        assertTrue(blocks.subList(lying, lying + 5).stream().anyMatch(Table.class::isInstance));
        assertEquals(new Section(false), blocks.get(lying + 5));
    }

    @Test
    void tellsOfResultsOnlyWhenNoEventIsStillPlanned() {
        example.dialogue.setState(EngagementState.PLANNED);
        assertFalse(Reading.words(alone("en")).contains("gives the results of the work"));
        assertTrue(Reading.words(alone("en")).contains("what is planned in the work on"));
        example.workspace.getEngagements().forEach(it -> it.setState(EngagementState.HELD));
        example.workspace.getWorkingGroups().stream()
                .flatMap(group -> group.getMeetings().stream())
                .forEach(it -> it.setState(EngagementState.HELD));
        assertTrue(Reading.words(alone("en")).contains("gives the results of the work"));
    }

    @Test
    void saysOfThePresenceAtAPlannedEventThatItIsNotYetHeld() {
        example.dialogue.setState(EngagementState.PLANNED);
        assertTrue(Reading.words(alone("en")).contains("not yet held"));
        assertTrue(Reading.words(alone("ja")).contains("未開催"));
    }

    @Test
    void saysOfEachAnnexWhatIsDeliveredBesideTheReportOrThatNothingIsRecorded() {
        beside.country.getLanguages().add("km");
        Textbook book = TrainingFactory.eINSTANCE.createTextbook();
        book.setLanguage("km");
        TextbookChapter chapter = TrainingFactory.eINSTANCE.createTextbookChapter();
        book.getChapters().add(chapter);
        beside.workspace.getTextbooks().add(book);
        assertTrue(annexes().contains("no chapter is recorded as written"), annexes());
        chapter.setState(TextbookState.DRAFT);
        assertTrue(annexes().contains("delivered as separate volumes"), annexes());
        assertTrue(annexes().contains("in the official form, is delivered as a separate"));
        example.workspace.getEngagements().forEach(it -> it.setState(EngagementState.PLANNED));
        example.workspace.getWorkingGroups().stream()
                .flatMap(group -> group.getMeetings().stream())
                .forEach(it -> it.setState(EngagementState.PLANNED));
        assertTrue(annexes().contains("there is nothing to record"), annexes());
    }

    private String annexes() {
        String words = Outline.of(compose("en"));
        return words.substring(words.indexOf("= Annexes"));
    }

    @Test
    void explainsOnlyTheMarksThatAPictureHolds() {
        Picture overlap =
                new Picture(
                        "MandateOverlap",
                        "Tasks",
                        new byte[] {1},
                        100,
                        100,
                        "tasks",
                        Set.of(Picture.Mark.YELLOW, Picture.Mark.BROKEN));
        String words = Reading.words(compose("en", Map.of("KH", List.of(overlap))));
        assertTrue(
                words.contains("Yellow: a task. Broken border and italics: to be confirmed."),
                words);
        assertFalse(words.contains("Red frame"));
    }

    @Test
    void joinsTwoFiguresWithAndAndExplainsEmptyBoxesWhereThereAreSome() {
        Picture map = new Picture("Roadmap", "Map", new byte[] {1}, 100, 100, "a map", Set.of());
        String words = Reading.words(compose("en", Map.of("KH", List.of(map, map))));
        assertTrue(words.contains("Figure 1 and Figure 2 show them"), words);
        assertFalse(words.contains("An empty box"), words);
    }

    @Test
    void isADraftUntilTheReportIsHandedIn() {
        example.report.setDelivered(null);
        assertEquals("DRAFT", Reading.blocks(compose("en"), Cover.class).get(0).status());
        example.report.setDelivered(PartialDate.parse("2026-03-26"));
        assertEquals("", Reading.blocks(compose("en"), Cover.class).get(0).status());
    }

    @Test
    void leadsEveryReferenceToAPlaceThatExistsOnce() {
        Picture map = new Picture("InstitutionMap", "Map", new byte[] {1}, 100, 100, "a map");
        Picture overlap = new Picture("MandateOverlap", "Tasks", new byte[] {1}, 100, 100, "tasks");
        Document document = compose("en", Map.of("KH", List.of(map, overlap)));
        List<String> all = Reading.anchors(document);
        Set<String> anchors = new HashSet<>(all);
        assertEquals(anchors.size(), all.size());
        Reading.pieces(document, CrossReference.class)
                .forEach(link -> assertTrue(anchors.contains(link.anchor()), link.anchor()));
        Reading.pieces(document, CitationMark.class)
                .forEach(mark -> assertTrue(anchors.contains(mark.anchor()), mark.anchor()));
    }

    @Test
    void isMadeFromAContractWithoutAnything() {
        Document document =
                Documents.report(
                        new Governance(List.of(GovernanceFactory.eINSTANCE.createWorkspace())),
                        ContractFactory.eINSTANCE.createContract(),
                        "en",
                        DAY,
                        Map.of());
        assertTrue(Reading.headings(document, 1).contains("Outline of the work"));
    }
}
