// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.contract.CriterionOutcome;
import org.kogai.model.governance.contract.CriterionResult;
import org.kogai.model.governance.contract.MeetingCriterion;
import org.kogai.model.governance.contract.MeetingOperationReport;
import org.kogai.semantics.MeetingJudgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Composes the record of how meetings were run in the wording of the official form. */
final class MeetingRecordComposer {
    private final MeetingOperationReport report;
    private final MeetingJudgement judgement;
    private final LocalDate date;
    private final OfficialForm form = new OfficialForm();

    MeetingRecordComposer(MeetingOperationReport report, LocalDate date) {
        this.report = report;
        this.judgement = new MeetingJudgement(report);
        this.date = date;
    }

    Document compose() {
        form.line("別記２", Paragraph.Style.FORM);
        form.line(OfficialForm.dayOrBlank(report.getDate()), Paragraph.Style.FORM_RIGHT);
        MeetingRecordForm.ADDRESSEE.forEach(words -> form.line(words, Paragraph.Style.FORM));
        MeetingRecordForm.SENDER.forEach(words -> form.line(words, Paragraph.Style.FORM_SENDER));
        form.line(MeetingRecordForm.TITLE, Paragraph.Style.FORM_TITLE);
        String contract =
                OfficialForm.contract(report)
                        .filter(known -> !known.getName().isEmpty())
                        .map(OfficialForm::name)
                        .orElse(MeetingRecordForm.NO_CONTRACT);
        form.line(MeetingRecordForm.CONTRACT + contract, Paragraph.Style.FORM);
        form.line(MeetingRecordForm.OPENING, Paragraph.Style.FORM);
        form.add(
                new FormTable(
                        MeetingRecordForm.TITLE,
                        MeetingRecordForm.COLUMNS,
                        MeetingCriterion.VALUES.stream().map(this::row).toList()));
        MeetingRecordForm.NOTES.forEach(words -> form.line(words, Paragraph.Style.FORM_NOTE));
        return form.document(MeetingRecordForm.TITLE, date);
    }

    private List<Table.Cell> row(MeetingCriterion criterion) {
        Optional<CriterionOutcome> outcome = judgement.outcome(criterion);
        return List.of(
                OfficialForm.cell(MeetingRecordForm.wording(criterion)),
                OfficialForm.cell(outcome.map(MeetingRecordForm::sign).orElse("")),
                OfficialForm.cell(
                        outcome.filter(CriterionOutcome.FAILED::equals)
                                .map(failed -> reasons(criterion))
                                .orElse(List.of(""))));
    }

    /** Why it failed; a blank cell to fill in by hand when the model does not say. */
    private List<String> reasons(MeetingCriterion criterion) {
        return judgement.explainedFailures(criterion).stream().map(this::reason).toList();
    }

    private String reason(CriterionResult result) {
        String reason = OfficialForm.text(result.getReason()).orElse("");
        return Optional.ofNullable(result.getEngagement())
                .map(meeting -> OfficialForm.name(meeting) + "：" + reason)
                .orElse(reason);
    }
}
