// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.SecurityStatus;
import org.kogai.model.governance.contract.SecurityStatusEntry;
import org.kogai.model.governance.contract.SecurityStatusReport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Composes the report on the state of information security in the wording of the official form,
 * with the sheet of reasons that its notes ask for.
 */
final class SecurityStatusComposer {
    /**
     * Its state is reported with what is done, even when it is done (form, clause 15, last line).
     */
    private static final int ALWAYS_EXPLAINED = 15;

    private final SecurityStatusReport report;
    private final LocalDate date;
    private final OfficialForm form = new OfficialForm();

    SecurityStatusComposer(SecurityStatusReport report, LocalDate date) {
        this.report = report;
        this.date = date;
    }

    Document compose() {
        report();
        reasons();
        return form.document(SecurityStatusForm.TITLE, date);
    }

    private void report() {
        form.line("別紙", Paragraph.Style.FORM);
        form.line(OfficialForm.dayOrBlank(report.getDate()), Paragraph.Style.FORM_RIGHT);
        form.line("経済産業省○○○課長　殿", Paragraph.Style.FORM);
        SecurityStatusForm.SENDER.forEach(words -> form.line(words, Paragraph.Style.FORM_SENDER));
        form.line(SecurityStatusForm.TITLE, Paragraph.Style.FORM_TITLE);
        form.line(SecurityStatusForm.OPENING, Paragraph.Style.FORM);
        form.line("記", Paragraph.Style.FORM_CENTER);
        form.line("１．契約件名等", Paragraph.Style.FORM);
        Optional<Contract> contract = OfficialForm.contract(report);
        String signed = contract.map(Contract::getSigned).flatMap(OfficialForm::day).orElse("");
        String name = contract.map(OfficialForm::name).orElse("");
        form.add(
                new FormTable(
                        "契約件名等",
                        List.of(new Table.Column("", 2.6), new Table.Column("", 7.4)),
                        List.of(
                                List.of(OfficialForm.cell("契約締結日"), OfficialForm.cell(signed)),
                                List.of(OfficialForm.cell("契約件名"), OfficialForm.cell(name)))));
        form.line("２．報告事項", Paragraph.Style.FORM);
        form.add(
                new FormTable(
                        "報告事項",
                        List.of(
                                new Table.Column("項目", 2.6),
                                new Table.Column("確認事項", 6),
                                new Table.Column("実施状況", 1.4)),
                        SecurityStatusForm.items().stream().map(this::row).toList(),
                        true));
        SecurityStatusForm.NOTES.forEach(words -> form.line(words, Paragraph.Style.FORM_NOTE));
    }

    private List<Table.Cell> row(SecurityStatusForm.Item item) {
        return List.of(
                OfficialForm.cell(item.label()),
                OfficialForm.cell(item.wording()),
                OfficialForm.cell(entry(item.number()).map(this::state).orElse("")));
    }

    /** 別葉: why something is not done or does not apply, and what is done for clause 15. */
    private void reasons() {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (SecurityStatusForm.Item item : SecurityStatusForm.items()) {
            entry(item.number())
                    .filter(entry -> isExplained(item, entry))
                    .ifPresent(
                            entry ->
                                    rows.add(
                                            List.of(
                                                    OfficialForm.cell(item.label()),
                                                    OfficialForm.cell(state(entry)),
                                                    OfficialForm.cell(explanation(entry)))));
        }
        if (!rows.isEmpty()) {
            form.line("別葉", Paragraph.Style.FORM_SHEET);
            form.line("実施状況の理由等", Paragraph.Style.FORM_TITLE);
            form.add(
                    new FormTable(
                            "実施状況の理由等",
                            List.of(
                                    new Table.Column("項目", 2.6),
                                    new Table.Column("実施状況", 1.4),
                                    new Table.Column("理由等", 6)),
                            rows,
                            true));
        }
    }

    private static boolean isExplained(SecurityStatusForm.Item item, SecurityStatusEntry entry) {
        return entry.isSetStatus()
                && (entry.getStatus() != SecurityStatus.IMPLEMENTED
                        || item.number() == ALWAYS_EXPLAINED);
    }

    private List<String> explanation(SecurityStatusEntry entry) {
        List<String> lines = new ArrayList<>();
        OfficialForm.text(entry.getReason()).ifPresent(lines::add);
        OfficialForm.text(entry.getContent()).ifPresent(lines::add);
        return lines.isEmpty() ? List.of("（未記入）") : lines;
    }

    private Optional<SecurityStatusEntry> entry(int number) {
        return report.getEntries().stream()
                .filter(entry -> entry.getItem() != null && entry.getItem().getNumber() == number)
                .findFirst();
    }

    /** What is reported; blank for a hand to fill in while nobody has. */
    private String state(SecurityStatusEntry entry) {
        if (!entry.isSetStatus()) {
            return "";
        }
        return switch (entry.getStatus()) {
            case IMPLEMENTED -> "実施";
            case NOT_IMPLEMENTED -> "未実施";
            case NOT_APPLICABLE -> "該当なし";
        };
    }
}
