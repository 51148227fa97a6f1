// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.PartialDate;
import org.kogai.model.Texts;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.SecurityStatus;
import org.kogai.model.governance.contract.SecurityStatusEntry;
import org.kogai.model.governance.contract.SecurityStatusReport;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Composes the report on the state of information security in the wording of the official form,
 * with the sheet of reasons that its notes ask for. It is always in Japanese: that is what is
 * handed in. What the model does not hold (names and addresses, an unknown date) stays blank.
 */
final class SecurityStatusComposer {
    private static final String JAPANESE = "ja";
    private static final DateTimeFormatter ERA =
            DateTimeFormatter.ofPattern("Gy年M月d日", Locale.JAPAN);

    /**
     * Its state is reported with what is done, even when it is done (form, clause 15, last line).
     */
    private static final int ALWAYS_EXPLAINED = 15;

    private final SecurityStatusReport report;
    private final LocalDate date;
    private final List<Block> blocks = new ArrayList<>();

    SecurityStatusComposer(SecurityStatusReport report, LocalDate date) {
        this.report = report;
        this.date = date;
    }

    Document compose() {
        form();
        reasons();
        return new Document(
                SecurityStatusForm.TITLE, JAPANESE, date, "", Document.Numbering.CHAPTER, blocks);
    }

    private void form() {
        line("別紙", Paragraph.Style.FORM);
        line(day(report.getDate()).orElse("令和    年    月     日"), Paragraph.Style.FORM_RIGHT);
        line("経済産業省○○○課長　殿", Paragraph.Style.FORM);
        SecurityStatusForm.SENDER.forEach(words -> line(words, Paragraph.Style.FORM_SENDER));
        line(SecurityStatusForm.TITLE, Paragraph.Style.FORM_TITLE);
        line(SecurityStatusForm.OPENING, Paragraph.Style.FORM);
        line("記", Paragraph.Style.FORM_CENTER);
        line("１．契約件名等", Paragraph.Style.FORM);
        Optional<Contract> contract =
                Optional.ofNullable(report.eContainer())
                        .filter(Contract.class::isInstance)
                        .map(Contract.class::cast);
        String signed = contract.map(Contract::getSigned).flatMap(this::day).orElse("");
        String name = contract.map(it -> Texts.label(it, JAPANESE)).orElse("");
        blocks.add(new FactSheet(List.of(fact("契約締結日", signed), fact("契約件名", name))));
        line("２．報告事項", Paragraph.Style.FORM);
        blocks.add(
                new FormTable(
                        "報告事項",
                        List.of(
                                new Table.Column("項目", 2.6),
                                new Table.Column("確認事項", 6),
                                new Table.Column("実施状況", 1.4)),
                        SecurityStatusForm.items().stream().map(this::row).toList()));
        SecurityStatusForm.NOTES.forEach(words -> line(words, Paragraph.Style.FORM));
    }

    private List<Table.Cell> row(SecurityStatusForm.Item item) {
        return List.of(
                cell(item.label()),
                cell(item.wording()),
                cell(List.of(entry(item.number()).map(this::state).orElse(""))));
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
                                                    cell(item.label()),
                                                    cell(List.of(state(entry))),
                                                    cell(explanation(entry)))));
        }
        if (!rows.isEmpty()) {
            line("別葉", Paragraph.Style.FORM_SHEET);
            line("実施状況の理由等", Paragraph.Style.FORM_TITLE);
            blocks.add(
                    new FormTable(
                            "実施状況の理由等",
                            List.of(
                                    new Table.Column("項目", 2.6),
                                    new Table.Column("実施状況", 1.4),
                                    new Table.Column("理由等", 6)),
                            rows));
        }
    }

    private static boolean isExplained(SecurityStatusForm.Item item, SecurityStatusEntry entry) {
        return entry.getStatus() != SecurityStatus.IMPLEMENTED || item.number() == ALWAYS_EXPLAINED;
    }

    private List<String> explanation(SecurityStatusEntry entry) {
        List<String> lines = new ArrayList<>();
        text(entry.getReason()).ifPresent(lines::add);
        text(entry.getContent()).ifPresent(lines::add);
        return lines.isEmpty() ? List.of("（未記入）") : lines;
    }

    private static Optional<String> text(List<LocalizedText> texts) {
        return Texts.nearest(texts, JAPANESE).map(LocalizedText::getValue);
    }

    private Optional<SecurityStatusEntry> entry(int number) {
        return report.getEntries().stream()
                .filter(entry -> entry.getItem() != null && entry.getItem().getNumber() == number)
                .findFirst();
    }

    private String state(SecurityStatusEntry entry) {
        return switch (entry.getStatus()) {
            case IMPLEMENTED -> "実施";
            case NOT_IMPLEMENTED -> "未実施";
            case NOT_APPLICABLE -> "該当なし";
        };
    }

    private Optional<String> day(PartialDate day) {
        return Optional.ofNullable(day)
                .filter(known -> known.day() > 0)
                .map(known -> JapaneseDate.from(known.first()).format(ERA));
    }

    private static Fact fact(String label, String value) {
        return Fact.of(label, List.of(Text.plain(value, JAPANESE)));
    }

    private static Table.Cell cell(List<String> lines) {
        return new Table.Cell(
                lines.stream().map(line -> List.<Inline>of(Text.plain(line, JAPANESE))).toList());
    }

    private void line(String words, Paragraph.Style style) {
        blocks.add(new Paragraph(List.of(Text.plain(words, JAPANESE)), style));
    }
}
