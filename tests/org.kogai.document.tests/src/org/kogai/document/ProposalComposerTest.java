// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.law.InstrumentKind;
import org.kogai.model.governance.law.InstrumentStatus;
import org.kogai.model.governance.law.LawFactory;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.law.Provision;
import org.kogai.model.governance.policy.PolicyFactory;
import org.kogai.model.governance.policy.ProposalStatus;
import org.kogai.model.governance.policy.Rationale;
import org.kogai.semantics.Governance;
import org.kogai.testing.GovernanceExample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class ProposalComposerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 26);

    private final GovernanceExample example = new GovernanceExample();

    private Document compose(String language, Picture... pictures) {
        return Documents.proposal(
                new Governance(List.of(example.workspace)),
                example.proposal,
                language,
                DAY,
                List.of(pictures));
    }

    private static Picture picture(String diagram, double width, double height) {
        return new Picture(diagram, diagram, new byte[] {1}, width, height, "a diagram");
    }

    @Test
    void putsTheChaptersInTheUsualOrder() {
        assertEquals(
                List.of(
                        "Background and problem",
                        "Present law",
                        "Who does what",
                        "Gaps",
                        "Recommended measures",
                        "Milestones",
                        "Indicators",
                        "Sources"),
                Reading.headings(compose("en"), 1));
    }

    @Test
    void speaksJapaneseThroughout() {
        Document document = compose("ja");
        assertEquals("背景と課題の概要", Reading.headings(document, 1).get(0));
        assertEquals(Document.Numbering.CHAPTER, document.numbering());
        assertTrue(Reading.words(document).contains("施策1：管理者の選任"));
    }

    @Test
    void saysOfAGapThatNoMeasureIsProposedYet() {
        String none = "No measure has been proposed for this gap yet.";
        assertFalse(Reading.words(compose("en")).contains(none));
        example.measure.getAddresses().clear();
        assertTrue(Reading.words(compose("en")).contains(none));
    }

    @Test
    void theExampleOfABriefNumbersMeasuresAndExplainsItsMarks() {
        String words = Reading.words(TemplateExample.brief("en", DAY));
        assertTrue(words.contains("Measure {{@number}}: {{name}}"), words);
        assertTrue(words.contains("[draft proposal]"), words);
    }

    @Test
    void aMeasureWithoutContentKeepsItsSourcesAndItsMark() {
        example.stated(example.measure, "As planned", "計画のとおり");
        String words = Reading.words(compose("en"));
        assertTrue(words.contains("[draft proposal] [1"), words);
    }

    @Test
    void gathersProvisionsOfWhichOnlyTheHeadingIsKnown() {
        for (int chapter = 7; chapter <= 8; chapter++) {
            Provision provision = LawFactory.eINSTANCE.createProvision();
            provision.setPath("chapter " + chapter);
            provision
                    .getName()
                    .add(
                            GovernanceExample.text(
                                    "en", chapter == 7 ? "Fines" : "Rules of chapter 8"));
            provision.setConfidence(Confidence.SOURCED);
            example.law.getProvisions().add(provision);
        }
        assertTrue(
                Outline.of(compose("en"))
                        .contains("| – | Fines (chapter 7); Rules of chapter 8 |"));
    }

    @Test
    void saysOncePerTableThatArticlesWereNotRead() {
        String outline = Outline.of(compose("en"));
        assertTrue(outline.contains("LEGEND: A dash: the article itself was not read"), outline);
        assertTrue(outline.contains("LEGEND: * after a legal basis below: the article was"));
        assertEquals(4, outline.split("not read").length, outline);
    }

    @Test
    void putsLawsOfOneLevelAndKindBesideEachOther() {
        List<InstrumentKind> kinds =
                List.of(InstrumentKind.DECISION, InstrumentKind.STANDARD, InstrumentKind.DECISION);
        List<LegalInstrument> laws = new ArrayList<>();
        for (InstrumentKind kind : kinds) {
            LegalInstrument law = LawFactory.eINSTANCE.createLegalInstrument();
            law.setKind(kind);
            laws.add(law);
        }
        assertEquals(List.of(laws.get(0), laws.get(2), laws.get(1)), LawChapter.ranked(laws));
    }

    @Test
    void saysWhatAMeasureIsBeforeItsParticulars() {
        String outline = Outline.of(compose("en"));
        assertFalse(outline.contains("Content | "), outline);
    }

    @Test
    void saysOnceWhatTheHeadingOfAProvisionSays() {
        Provision provision = LawFactory.eINSTANCE.createProvision();
        provision.getName().add(GovernanceExample.text("en", "Storage and disposal"));
        provision.getSummary().add(GovernanceExample.text("en", "Storage and disposal."));
        example.law.getProvisions().add(provision);
        assertFalse(Reading.words(compose("en")).contains("Storage and disposal."));
    }

    @Test
    void doesNotCiteAnOrderAsAPlaceOfItself() {
        example.law.getName().clear();
        example.law.getName().add(GovernanceExample.text("en", "Order on plants"));
        example.article.setPath("order");
        String words = Reading.words(compose("en"));
        assertTrue(words.contains("Order on plants"));
        assertFalse(words.contains("Order on plants, order"));
    }

    @Test
    void leavesReasonsOutWhenNoneAreGiven() {
        assertFalse(Reading.headings(compose("en"), 1).contains("Reasons and lessons"));
    }

    @Test
    void givesTheReasonsThatTheModelHas() {
        Rationale reason = PolicyFactory.eINSTANCE.createRationale();
        reason.getText().add(GovernanceExample.text("en", "Large sources came first in Japan."));
        reason.getComparesWith().add(example.law);
        example.proposal.getRationales().add(reason);
        Document document = compose("en");
        assertTrue(Reading.headings(document, 1).contains("Reasons and lessons"));
        assertTrue(Reading.words(document).contains("Large sources came first in Japan."));
    }

    @Test
    void marksAReasonAsDraftOnlyWhileItCitesNoSource() {
        Rationale reason = PolicyFactory.eINSTANCE.createRationale();
        reason.getText().add(GovernanceExample.text("en", "Japan fines moderately."));
        reason.setConfidence(Confidence.SOURCED);
        example.proposal.getRationales().add(reason);
        String drafted = "Japan fines moderately. [draft proposal]";
        assertTrue(Reading.words(compose("en")).contains(drafted));
        reason.getCitations().add(EcoreUtil.copy(example.gap.getCitations().get(0)));
        String words = Reading.words(compose("en"));
        assertTrue(words.contains("Japan fines moderately. [1, p. 1]"), words);
        assertFalse(words.contains(drafted), words);
    }

    @Test
    void namesOnceWhatAGapAffectsUnderOneName() {
        example.gap.getAffects().clear();
        for (int i = 0; i < 2; i++) {
            Provision permit = LawFactory.eINSTANCE.createProvision();
            permit.getName().add(GovernanceExample.text("en", "Permit to discharge"));
            example.law.getProvisions().add(permit);
            example.gap.getAffects().add(permit);
        }
        String words = Reading.words(compose("en"));
        assertTrue(words.contains("facilities concerned: Permit to discharge."), words);
    }

    @Test
    void namesThePublisherOnlyWhereNoTitleNamesIt() {
        example.source.setPublisher("Daily Post");
        assertTrue(Reading.words(compose("ja")).contains("Daily Post"));
        example.source.getName().clear();
        example.source.getName().add(GovernanceExample.text("en", "Waste (Daily Post)"));
        example.source.getName().add(GovernanceExample.text("ja", "廃棄物（デイリー・ポスト）"));
        assertFalse(Reading.words(compose("ja")).contains("Daily Post"));
    }

    @Test
    void citesTheLawByArticle() {
        example.article.setPath("art. 13");
        assertTrue(Reading.words(compose("en")).contains("Factory Law, art. 13"));
        assertTrue(Reading.words(compose("ja")).contains("工場法 第13条"));
    }

    @Test
    void marksWhatCouldNotBeConfirmed() {
        example.gap.setConfidence(Confidence.UNSURE);
        Text mark = mark(compose("en"), Text.Emphasis.DOUBT);
        assertEquals("[to be confirmed]", mark.value());
    }

    @Test
    void marksWhatHasNoSource() {
        example.statistic.setConfidence(Confidence.UNSOURCED);
        Text mark = mark(compose("ja"), Text.Emphasis.DOUBT);
        assertEquals("［出典なし］", mark.value());
    }

    @Test
    void marksItsMeasuresAsDraft() {
        assertEquals("[draft proposal]", mark(compose("en"), Text.Emphasis.DRAFT).value());
    }

    private static Text mark(Document document, Text.Emphasis emphasis) {
        return Reading.pieces(document, Text.class).stream()
                .filter(text -> text.emphasis() == emphasis)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysDraftOnTheCoverAndOnEachPage() {
        Document document = compose("en");
        assertEquals("DRAFT", Reading.blocks(document, Cover.class).get(0).status());
        assertTrue(document.header().endsWith("DRAFT"));
    }

    @Test
    void dropsTheStampWhenTheProposalIsAgreed() {
        example.proposal.setStatus(ProposalStatus.AGREED);
        Document document = compose("en");
        assertEquals("", Reading.blocks(document, Cover.class).get(0).status());
        assertEquals("Manager system", document.header());
    }

    @Test
    void namesTheLanguageOfATextThatStandsIn() {
        example.gap.getName().remove(1);
        assertTrue(Reading.words(compose("ja")).contains("No qualified person（英語）"));
    }

    @Test
    void fallsBackVisiblyInALanguageWithoutTexts() {
        Document document = compose("km");
        assertTrue(Reading.words(document).contains("Ministry of Industry\u00a0(English)"));
        assertEquals("Gaps", Reading.headings(document, 1).get(3));
    }

    @Test
    void keepsWhatTheProposalIntroducesOutOfThePresent() {
        example.decree.getIntroducedBy().add(example.measure);
        Table instruments = Reading.blocks(compose("en"), Table.class).get(1);
        assertEquals(1, instruments.rows().size());
    }

    @Test
    void leavesOtherCountriesOut() {
        GovernanceExample abroad = new GovernanceExample();
        abroad.country.setIsoCode("YY");
        abroad.law.getName().clear();
        abroad.law.getName().add(GovernanceExample.text("en", "Law of elsewhere"));
        Document document =
                Documents.proposal(
                        new Governance(List.of(example.workspace, abroad.workspace)),
                        example.proposal,
                        "en",
                        DAY,
                        List.of());
        assertFalse(Reading.words(document).contains("Law of elsewhere"));
    }

    @Test
    void usesEachAnchorOnce() {
        List<String> anchors =
                Reading.anchors(
                        compose(
                                "en",
                                picture("InstitutionMap", 100, 100),
                                picture("LegalHierarchy", 100, 100)));
        assertEquals(new HashSet<>(anchors).size(), anchors.size());
    }

    @Test
    void leadsEveryReferenceToAPlaceThatExists() {
        Document document = compose("en", picture("InstitutionMap", 100, 100));
        Set<String> anchors = new HashSet<>(Reading.anchors(document));
        Reading.pieces(document, CrossReference.class)
                .forEach(link -> assertTrue(anchors.contains(link.anchor()), link.anchor()));
        Reading.pieces(document, CitationMark.class)
                .forEach(mark -> assertTrue(anchors.contains(mark.anchor()), mark.anchor()));
    }

    @Test
    void refersToAllPartsOfADiagramAndExplainsItsMarks() {
        Picture part = picture("InstitutionMap", 1600, 900);
        String words = Reading.words(compose("en", part, part, part));
        assertTrue(words.contains("Figure 1 to Figure 3 show the bodies"), words);
        assertTrue(words.contains("Green: counterpart of the cooperation."), words);
        assertTrue(words.contains("An empty box with a broken border"), words);
    }

    @Test
    void namesTheGapsThatTheFiguresDoNotShow() {
        String words = Reading.words(compose("en", picture("GapTrace", 160, 90)));
        assertTrue(words.contains("Not shown in the figures: "), words);
        Picture whole =
                new Picture(
                        "GapTrace",
                        "Gaps",
                        new byte[] {1},
                        160,
                        90,
                        "a diagram",
                        Set.of(),
                        Set.of(EcoreUtil.getURI(example.gap).fragment()));
        assertFalse(Reading.words(compose("en", whole)).contains("Not shown in the figures: "));
    }

    @Test
    void saysOfALegalBasisThatItIsNotSurelyInForce() {
        assertFalse(Reading.words(compose("en")).contains("Factory Law (no longer in force)"));
        example.law.setStatus(InstrumentStatus.REPEALED);
        assertTrue(Reading.words(compose("en")).contains("Factory Law (no longer in force)"));
    }

    @Test
    void theExampleOfABriefTellsLawsApartByTheirForceAndSaysDraftOnEachPage() {
        Document brief = TemplateExample.brief("en", DAY);
        String words = Reading.words(brief);
        assertTrue(words.contains("{{#each endedLaws}}"), words);
        assertTrue(words.contains("No longer in force"), words);
        assertTrue(brief.header().contains("DRAFT"), brief.header());
    }

    @Test
    void leavesTheTextInOneColumnOfPages() {
        Document document = compose("en", picture("InstitutionMap", 1600, 900));
        assertEquals(List.of(), Reading.blocks(document, Section.class));
    }

    @Test
    void keepsLawsNoLongerInForceApart() {
        example.law.setStatus(InstrumentStatus.REPEALED);
        Table laws = Reading.blocks(compose("en"), Table.class).get(1);
        int title =
                laws.rows().stream()
                        .map(row -> Reading.words(row.get(0).lines().get(0)))
                        .toList()
                        .indexOf("No longer in force");
        assertEquals(laws.rows().size() - 2, title);
        assertEquals(
                "Factory Law", Reading.words(laws.rows().get(title + 1).get(1).lines().get(0)));
    }

    @Test
    void saysNothingOfAGapThatAffectsItsWholeCountry() {
        example.gap.getAffects().clear();
        example.gap.getAffects().add(example.gap.getJurisdiction());
        assertFalse(Reading.words(compose("en")).contains("concerned:"));
    }

    @Test
    void captionsTheFactsOfEveryMeasure() {
        FactSheet measure = Reading.blocks(compose("en"), FactSheet.class).get(0);
        assertEquals("Measure 1 in detail", Reading.words(measure.caption().orElseThrow().text()));
    }

    @Test
    void listsEverySourceThatTheTextCites() {
        Document document = compose("en");
        assertEquals(1, Reading.blocks(document, SourceEntry.class).size());
        assertTrue(Reading.words(document).contains("[1, p. 1]"));
        assertTrue(Reading.words(document).contains("https://example.org/gazette"));
    }

    @Test
    void composesAProposalWithoutAnything() {
        example.workspace.getGaps().clear();
        example.workspace.getInstruments().clear();
        example.workspace.getInstitutions().clear();
        example.workspace.getStatistics().clear();
        example.proposal.getMeasures().clear();
        String words = Reading.words(compose("en"));
        assertTrue(words.contains("No gap has been recorded for the country."));
        assertTrue(words.contains("The proposal has no measure yet."));
    }

    @Test
    void leavesOutTheFormOfActThatNobodyDecided() {
        assertFalse(Reading.words(compose("en")).contains("Constitution"));
        example.measure.setInstrumentNeeded(InstrumentKind.CONSTITUTION);
        assertTrue(Reading.words(compose("en")).contains("Constitution"));
    }

    @Test
    void saysThatTheHorizonIsNotDecidedAndTheSeverityNotAssessed() {
        String words = Reading.words(compose("en"));
        assertTrue(words.contains("not decided"), words);
        assertTrue(words.contains("not assessed"), words);
        assertFalse(words.contains("Short term"), words);
        assertTrue(Reading.words(compose("ja")).contains("未評価"));
    }
}
