// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kogai.testing.GovernanceExample.text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kogai.diagram.paint.Fill;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.diagram.paint.Stroke;
import org.kogai.diagram.views.LineStyle;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.Citation;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.Source;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.law.InstrumentStatus;
import org.kogai.model.governance.policy.Comparison;
import org.kogai.model.governance.policy.ComparisonAxis;
import org.kogai.model.governance.policy.ComparisonCell;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.GapKind;
import org.kogai.model.governance.policy.Level;
import org.kogai.model.governance.policy.Milestone;
import org.kogai.model.governance.policy.PolicyFactory;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.semantics.Governance;
import org.kogai.testing.ContractExample;
import org.kogai.testing.GovernanceExample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Slides, compared part by part with what stands in the files beside this test. */
class SlideDocumentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 26);

    private final ContractExample example = new ContractExample();
    private final GovernanceExample beside = new GovernanceExample();
    private final Comparison comparison = PolicyFactory.eINSTANCE.createComparison();
    private final Jurisdiction japan = example.country("JP", "ja");

    @BeforeEach
    void compare() {
        comparison.getName().add(text("en", "Systems"));
        comparison.getName().add(text("ja", "制度"));
        comparison.getJurisdictions().addAll(List.of(japan, example.cambodia, example.laos));
        cell(ComparisonAxis.POSTS, japan, "Managers", "管理者", Confidence.SOURCED);
        cell(ComparisonAxis.POSTS, example.laos, "A unit", "ユニット", Confidence.UNSURE);
        cell(ComparisonAxis.LEGAL_BASIS, japan, "An act", "法律", Confidence.SOURCED);
        cell(ComparisonAxis.LEGAL_BASIS, example.cambodia, "A code", "法典", Confidence.SOURCED);
        beside.country.setIsoCode("KH");
        example.workspace.getComparisons().add(comparison);
    }

    private void cell(
            ComparisonAxis axis,
            Jurisdiction country,
            String english,
            String japanese,
            Confidence confidence) {
        ComparisonCell cell = PolicyFactory.eINSTANCE.createComparisonCell();
        cell.setAxis(axis);
        cell.setJurisdiction(country);
        cell.setConfidence(confidence);
        cell.getText().add(text("en", english));
        cell.getText().add(text("ja", japanese));
        comparison.getCells().add(cell);
    }

    private Governance model() {
        return new Governance(List.of(example.workspace, beside.workspace));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void theSummaryIsAsExpected(String language) throws IOException {
        Deck deck = Documents.summary(model(), example.contract, language, DAY);
        assertEquals(expected("summary", language), SlideOutline.of(deck));
        assertEquals(6, deck.slides().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void theSlidesForADialogueAreAsExpected(String language) throws IOException {
        Deck deck = Documents.dialogueSlides(model(), example.dialogue, language, DAY, Map.of());
        assertEquals(expected("dialogue-slides", language), SlideOutline.of(deck));
    }

    @Test
    void pointsOfTheComparisonThatAreInDoubtAreAsked() {
        cell(ComparisonAxis.PENALTIES, example.cambodia, "Fines", "罰金", Confidence.UNSURE);
        Deck deck = Documents.dialogueSlides(model(), example.dialogue, "en", DAY, Map.of());
        String questions = SlideOutline.of(deck);
        assertTrue(questions.contains("Penalties: Fines"), questions);
    }

    private static TableContent table(Deck deck, int slide) {
        return (TableContent) deck.slides().get(slide).content();
    }

    @Test
    void theSummaryNamesTheGravestGapOfAKindAndTheOthersByTheirCodes() {
        for (int i = 2; i <= 5; i++) {
            Gap gap = PolicyFactory.eINSTANCE.createGap();
            gap.setJurisdiction(beside.country);
            gap.setCode(i < 5 ? "G" + i : null);
            gap.getName().add(text("en", "Gap " + i));
            gap.setConfidence(Confidence.SOURCED);
            gap.setKind(GapKind.OVERLAP);
            if (i == 3) {
                gap.setSeverity(Level.HIGH);
            }
            beside.workspace.getGaps().add(gap);
        }
        TableContent gaps = table(Documents.summary(model(), example.contract, "en", DAY), 3);
        assertEquals(
                List.of("Land", "Overlap", "G3 Gap 3; G2; G4; and 1 more", "0 of 4"),
                gaps.rows().get(1));
    }

    @Test
    void theSummaryCountsMilestonesByYearAndNamesTheLastOfEachMeasure() {
        for (int year = 2029; year <= 2031; year++) {
            Milestone later = PolicyFactory.eINSTANCE.createMilestone();
            later.getName().add(text("en", "Step of " + year));
            later.setDue(new PartialDate(year, 0, 0));
            beside.measure.getMilestones().add(later);
        }
        TableContent next = table(Documents.summary(model(), example.contract, "en", DAY), 5);
        assertEquals(List.of("Land", "2027", "1", "–"), next.rows().get(0));
        assertEquals(List.of("Land", "2031", "1", "Step of 2031"), next.rows().get(4));
    }

    @Test
    void theSummaryCountsMeasuresWhereManyEndInAYear() {
        for (int i = 1; i <= 12; i++) {
            PolicyMeasure measure = PolicyFactory.eINSTANCE.createPolicyMeasure();
            Milestone end = PolicyFactory.eINSTANCE.createMilestone();
            end.setDue(new PartialDate(2030, i, 0));
            measure.getMilestones().add(end);
            beside.proposal.getMeasures().add(measure);
        }
        TableContent next = table(Documents.summary(model(), example.contract, "en", DAY), 5);
        assertTrue(next.rows().contains(List.of("Land", "2030", "12", "12 measures end")));
    }

    @Test
    void repealedLawStandsApartFromPresentLaw() {
        beside.decree.setStatus(InstrumentStatus.REPEALED);
        Deck deck = Documents.dialogueSlides(model(), example.dialogue, "en", DAY, Map.of());
        Slide law =
                deck.slides().stream()
                        .filter(slide -> slide.title().startsWith("Law no longer in force"))
                        .findFirst()
                        .orElseThrow();
        List<List<String>> rows = ((TableContent) law.content()).rows();
        assertEquals("repealed", rows.get(0).get(3));
        assertEquals(1, rows.size());
    }

    @Test
    void whatIsToBeConfirmedStandsBelowOneRequest() {
        beside.decree.setConfidence(Confidence.UNSURE);
        Deck deck = Documents.dialogueSlides(model(), example.dialogue, "en", DAY, Map.of());
        String slides = SlideOutline.of(deck);
        assertTrue(
                slides.contains("- Please confirm, with a source:\n  - Factory Decree\n"), slides);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void theComparisonIsAsExpected(String language) throws IOException {
        Deck deck = Documents.comparison(comparison, language, DAY, Optional.empty());
        assertEquals(expected("comparison", language), SlideOutline.of(deck));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void theDeckOfDiagramsIsAsExpected(String language) throws IOException {
        beside.ministry.setId("ministry");
        beside.decree.setId("decree");
        beside.decree.setConfidence(Confidence.UNSURE);
        List<Scene> scenes =
                List.of(
                        scene("Bodies", language, node("ministry", List.of())),
                        scene("Law", language, node("", List.of(node("decree", List.of())))),
                        scene("Plan", language, node("unknown", List.of())));
        List<DiagramContent> diagrams = scenes.stream().map(DiagramContent::new).toList();
        Deck deck = Documents.diagramDeck(model(), "Project", language, DAY, diagrams);
        assertEquals(expected("diagram-deck", language), SlideOutline.of(deck));
    }

    @Test
    void whatADiagramIsAboutIsNoItemOfIt() {
        beside.ministry.setId("ministry");
        comparison.setId("comparison");
        comparison.setConfidence(Confidence.UNSURE);
        Scene scene =
                scene("Bodies", "en", node("comparison", List.of(node("ministry", List.of()))));
        List<DiagramContent> diagrams = List.of(new DiagramContent(scene));
        Deck deck = Documents.diagramDeck(model(), "Project", "en", DAY, diagrams);
        String rests = deck.slides().get(0).sourceNote();
        assertTrue(rests.endsWith("All of what is shown is sourced."), rests);
    }

    @Test
    void aDiagramOfNothingIsLeftOutAndNamedInTheNotes() {
        Scene bodies = scene("Bodies", "en", node("ministry", List.of()));
        Scene empty = new Scene("Matrix", "en", 200, 100, List.of(), List.of());
        List<DiagramContent> diagrams =
                Stream.of(bodies, bodies, empty).map(DiagramContent::new).toList();
        Deck deck = Documents.diagramDeck(model(), "Project", "en", DAY, diagrams);
        assertEquals(4, deck.slides().size());
        assertTrue(
                deck.slides().get(1).notes().stream().anyMatch(note -> note.endsWith(": Matrix")));
    }

    @Test
    void aDiagramOfNothingIsNamedBesideASingleOne() {
        Scene bodies = scene("Bodies", "en", node("ministry", List.of()));
        Scene empty = new Scene("Matrix", "en", 200, 100, List.of(), List.of());
        Deck deck = deckOf(bodies, empty);
        assertEquals(2, deck.slides().size());
        assertTrue(
                deck.slides().get(0).notes().stream().anyMatch(note -> note.endsWith(": Matrix")));
    }

    @Test
    void draftsAreNoSourcedItems() {
        beside.measure.setId("measure");
        Scene plan = scene("Plan", "en", node("measure", List.of()));
        assertEquals(
                "No source is recorded for what is shown.",
                deckOf(plan).slides().get(0).sourceNote());
        beside.ministry.setId("ministry");
        Scene bodies = scene("Bodies", "en", node("ministry", List.of()));
        assertEquals(
                "Drawn from one source, named on the slides and in their notes. "
                        + "Draft proposals apart, all of what is shown is sourced.",
                deckOf(plan, bodies).slides().get(0).sourceNote());
    }

    @Test
    void aDeckOfNothingClaimsNothing() {
        Scene empty = new Scene("Matrix", "en", 200, 100, List.of(), List.of());
        assertEquals(
                "No source is recorded for what is shown.",
                deckOf(empty).slides().get(0).sourceNote());
    }

    @Test
    void gapsThatNothingAnswersAreATableInTheirOrder() {
        beside.measure.getAddresses().clear();
        beside.gap.setId("gap");
        beside.gap.setCode("G2");
        Gap tenth = PolicyFactory.eINSTANCE.createGap();
        tenth.setId("tenth");
        tenth.setCode("G10");
        beside.workspace.getGaps().add(tenth);
        List<SceneNode> nodes = List.of(node("gap", List.of()), node("tenth", List.of()));
        Deck deck = deckOf(new Scene("Gap trace", "en", 200, 100, nodes, List.of()));
        List<List<String>> rows = table(deck, 1).rows();
        assertEquals(List.of("G2", "No qualified person", "kind not stated", "open"), rows.get(0));
        assertEquals("G10", rows.get(1).get(0));
    }

    @Test
    void gapsWhoseMeasuresSomebodyHidStayADiagram() {
        beside.gap.setId("gap");
        Deck deck = deckOf(scene("Gap trace", "en", node("gap", List.of())));
        assertInstanceOf(DiagramContent.class, deck.slides().get(1).content());
    }

    @Test
    void aDiagramAloneStaysADiagram() {
        beside.measure.getAddresses().clear();
        beside.gap.setId("gap");
        Scene trace = scene("Gap trace", "en", node("gap", List.of()));
        Deck deck = Documents.diagramSlide(model(), "en", DAY, new DiagramContent(trace));
        assertInstanceOf(DiagramContent.class, deck.slides().get(0).content());
    }

    private Deck deckOf(Scene... scenes) {
        List<DiagramContent> diagrams = Stream.of(scenes).map(DiagramContent::new).toList();
        return Documents.diagramDeck(model(), "Project", "en", DAY, diagrams);
    }

    @Test
    void aPartOfADiagramCitesTheSourcesOfWhatItShows() {
        beside.ministry.setId("ministry");
        SceneNode cited = node("ministry", List.of());
        SceneNode other = node("unknown", List.of());
        Scene whole = new Scene("Bodies", "en", 200, 100, List.of(cited, other), List.of());
        Deck deck = Documents.diagramSlide(model(), "en", DAY, new DiagramContent(whole));
        Slide slide = deck.slides().get(0);
        DiagramContent diagram = (DiagramContent) slide.content();
        Slide part = slide.with("Bodies (2/3)", diagram.with(scene("Bodies", "en", cited)));
        assertTrue(part.sourceNote().contains("Gazette"), part.sourceNote());
        beside.ministry.getCitations().clear();
        Slide unsourced = slide.with("Bodies (2/3)", diagram.with(scene("Bodies", "en", cited)));
        assertEquals("No source recorded", unsourced.sourceNote());
    }

    private static Scene scene(String title, String language, SceneNode node) {
        return new Scene(title, language, 200, 100, List.of(node), List.of());
    }

    private static SceneNode node(String element, List<SceneNode> children) {
        return new SceneNode(
                "_" + element,
                element,
                org.kogai.diagram.paint.Outline.RECTANGLE,
                new Rectangle(10, 10, 80, 40),
                Fill.plain("#ffffff"),
                new Stroke("#000000", 1, LineStyle.SOLID),
                Optional.empty(),
                Optional.empty(),
                element,
                !children.isEmpty(),
                children);
    }

    @Test
    void theWorkbookTellsWhatIsMissingAndWhatIsInDoubt() {
        Workbook book = Documents.comparisonWorkbook(comparison, "en", DAY);
        assertEquals(
                List.of("Comparison", "Entries", "Gaps in the comparison"),
                book.sheets().stream().map(Sheet::name).toList());
        StringBuilder gaps = new StringBuilder();
        book.sheets().get(2).rows().forEach(row -> gaps.append(row).append('\n'));
        assertEquals(4, gaps.toString().lines().count(), gaps::toString);
        assertTrue(gaps.toString().contains("all countries"), gaps::toString);
        assertTrue(gaps.toString().contains("to be confirmed"), gaps::toString);
    }

    @Test
    void workbooksAndNotesCitePlacesTheWayOfTheirReaders() {
        Source source = GovernanceFactory.eINSTANCE.createSource();
        source.getName().add(text("ja", "官報"));
        Citation citation = GovernanceFactory.eINSTANCE.createCitation();
        citation.setSource(source);
        citation.setLocator("art. 6");
        comparison.getCells().get(0).getCitations().add(citation);
        Sheet entries = Documents.comparisonWorkbook(comparison, "ja", DAY).sheets().get(1);
        String row = entries.rows().iterator().next().toString();
        assertTrue(row.contains("官報、第6条"), row);
        Deck deck = Documents.comparison(comparison, "ja", DAY, Optional.empty());
        assertTrue(SlideOutline.of(deck).contains("note: 官報, 第6条"), SlideOutline.of(deck));
    }

    @Test
    void aCountryThatNothingIsSaidAboutIsNoColumnAndNoGap() {
        comparison.getJurisdictions().add(example.country("VN", "vi"));
        List<Sheet> sheets = Documents.comparisonWorkbook(comparison, "en", DAY).sheets();
        assertEquals(4, sheets.get(0).columns().size());
        assertEquals(4, sheets.get(2).rows().spliterator().getExactSizeIfKnown());
    }

    @Test
    void aContractWithoutAnythingHasASummaryThatSaysSo() {
        example.contract.getWorkItems().clear();
        Deck deck =
                Documents.summary(
                        new Governance(List.of(GovernanceFactory.eINSTANCE.createWorkspace())),
                        example.contract,
                        "en",
                        DAY);
        assertTrue(SlideOutline.of(deck).contains("- Nothing has been entered yet."));
    }

    private static String expected(String name, String language) throws IOException {
        return Outline.expected(name + "." + language + ".txt");
    }
}
