// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.ContractFactory;
import org.kogai.model.governance.contract.CriterionOutcome;
import org.kogai.model.governance.contract.CriterionResult;
import org.kogai.model.governance.contract.MeetingCriterion;
import org.kogai.model.governance.contract.MeetingOperationReport;
import org.kogai.model.governance.cooperation.CooperationFactory;
import org.kogai.model.governance.cooperation.Engagement;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

class MeetingRecordComposerTest {
    private final Contract contract = ContractFactory.eINSTANCE.createContract();
    private final MeetingOperationReport report =
            ContractFactory.eINSTANCE.createMeetingOperationReport();
    private final Engagement dialogue = named(CooperationFactory.eINSTANCE.createPolicyDialogue());

    MeetingRecordComposerTest() {
        contract.getMeetingReports().add(report);
    }

    private Document compose() {
        return Documents.meetingRecord(report, LocalDate.of(2026, 3, 26));
    }

    private CriterionResult result(MeetingCriterion criterion, CriterionOutcome outcome) {
        CriterionResult result = ContractFactory.eINSTANCE.createCriterionResult();
        result.setCriterion(criterion);
        result.setOutcome(outcome);
        report.getResults().add(result);
        return result;
    }

    private static <T extends Element> T named(T element) {
        element.getName().add(japanese("対話"));
        return element;
    }

    private static LocalizedText japanese(String words) {
        LocalizedText text = GovernanceFactory.eINSTANCE.createLocalizedText();
        text.setLanguage("ja");
        text.setValue(words);
        return text;
    }

    /** Signs and reasons, a row each. */
    private List<String> results() {
        return Reading.blocks(compose(), FormTable.class).get(0).rows().stream()
                .map(row -> words(row.get(1)) + words(row.get(2)))
                .toList();
    }

    private static String words(Table.Cell cell) {
        return cell.lines().stream().map(Reading::words).reduce("", String::concat);
    }

    @Test
    void saysWhatTheFormSaysLineByLine() throws IOException {
        assertEquals(
                Forms.specification("meeting-operation-record.specification.txt"),
                Forms.lines(compose()));
    }

    @Test
    void fillsInTheDayAndTheContract() {
        report.setDate(PartialDate.parse("2026-03-26"));
        contract.getName().add(japanese("調査事業"));

        List<String> lines = Forms.lines(compose());

        assertTrue(lines.contains("令和8年3月26日"), lines.toString());
        assertTrue(lines.contains("契約件名：調査事業"), lines.toString());
    }

    @Test
    void judgesAllMeetingsTogetherAndSaysWhichFailed() {
        result(MeetingCriterion.M1, CriterionOutcome.MET).setEngagement(dialogue);
        CriterionResult failed = result(MeetingCriterion.M1, CriterionOutcome.FAILED);
        failed.setEngagement(dialogue);
        failed.getReason().add(japanese("片面で印刷した。"));
        result(MeetingCriterion.M2, CriterionOutcome.NOT_APPLICABLE).setEngagement(dialogue);
        result(MeetingCriterion.M2, CriterionOutcome.MET).setEngagement(dialogue);
        result(MeetingCriterion.M3, CriterionOutcome.NOT_APPLICABLE);

        assertEquals(List.of("×対話：片面で印刷した。", "○", "－"), results());
    }

    @Test
    void prefersTheReasonThatIsGivenForAllMeetings() {
        CriterionResult single = result(MeetingCriterion.M3, CriterionOutcome.FAILED);
        single.setEngagement(dialogue);
        single.getReason().add(japanese("ペットボトルを配った。"));
        result(MeetingCriterion.M3, CriterionOutcome.FAILED)
                .getReason()
                .add(japanese("１回の会議でペットボトルを配った。"));

        assertEquals("×１回の会議でペットボトルを配った。", results().get(2));
    }
}
