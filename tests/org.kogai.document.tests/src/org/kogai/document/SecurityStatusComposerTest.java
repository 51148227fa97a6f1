// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.ContractFactory;
import org.kogai.model.governance.contract.SecurityItem;
import org.kogai.model.governance.contract.SecurityStatus;
import org.kogai.model.governance.contract.SecurityStatusEntry;
import org.kogai.model.governance.contract.SecurityStatusReport;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class SecurityStatusComposerTest {
    private final Contract contract = ContractFactory.eINSTANCE.createContract();
    private final SecurityStatusReport report =
            ContractFactory.eINSTANCE.createSecurityStatusReport();

    SecurityStatusComposerTest() {
        contract.getStatusReports().add(report);
    }

    private Document compose() {
        return Documents.securityStatus(report, LocalDate.of(2026, 3, 26));
    }

    private SecurityStatusEntry entry(int number, SecurityStatus status) {
        SecurityItem item = ContractFactory.eINSTANCE.createSecurityItem();
        item.setNumber(number);
        contract.getSecurityItems().add(item);
        SecurityStatusEntry entry = ContractFactory.eINSTANCE.createSecurityStatusEntry();
        entry.setItem(item);
        entry.setStatus(status);
        report.getEntries().add(entry);
        return entry;
    }

    private static LocalizedText japanese(String words) {
        LocalizedText text = GovernanceFactory.eINSTANCE.createLocalizedText();
        text.setLanguage("ja");
        text.setValue(words);
        return text;
    }

    @Test
    void saysWhatTheFormSaysLineByLine() throws IOException {
        assertEquals(
                Forms.specification("security-status.specification.txt"), Forms.lines(compose()));
    }

    @Test
    void fillsInTheDateAndTheStates() {
        report.setDate(PartialDate.parse("2025-09-30"));
        entry(2, SecurityStatus.IMPLEMENTED);
        entry(13, SecurityStatus.NOT_APPLICABLE);

        List<String> lines = Forms.lines(compose());

        assertTrue(lines.contains("令和7年9月30日"), lines.toString());
        assertEquals(1, lines.stream().filter("実施"::equals).count());
        assertEquals(2, lines.stream().filter("該当なし"::equals).count());
    }

    @Test
    void leavesBlankWhatNobodyHasFilledIn() {
        entry(2, SecurityStatus.IMPLEMENTED).unsetStatus();
        assertEquals(Forms.lines(compose()).stream().filter("（未記入）"::equals).count(), 0);
        assertEquals(2, Reading.blocks(compose(), FormTable.class).size());
    }

    @Test
    void givesReasonsOnASheetOfTheirOwn() {
        entry(2, SecurityStatus.IMPLEMENTED);
        entry(3, SecurityStatus.NOT_IMPLEMENTED).getReason().add(japanese("監査はまだない。"));
        entry(13, SecurityStatus.NOT_APPLICABLE);
        entry(15, SecurityStatus.IMPLEMENTED).getContent().add(japanese("対策ソフトを導入した。"));

        List<FormTable> tables = Reading.blocks(compose(), FormTable.class);

        assertEquals(
                List.of(
                        "情報セキュリティに関する事項３） 未実施 監査はまだない。",
                        "情報セキュリティに関する事項１３） 該当なし （未記入）",
                        "情報セキュリティに関する事項１５） 実施 対策ソフトを導入した。"),
                tables.get(2).rows().stream().map(SecurityStatusComposerTest::words).toList());
    }

    private static String words(List<Table.Cell> row) {
        return row.stream()
                .map(cell -> words(cell.lines().stream()))
                .collect(Collectors.joining(" "));
    }

    private static String words(Stream<List<Inline>> lines) {
        return lines.map(Reading::words).collect(Collectors.joining());
    }
}
