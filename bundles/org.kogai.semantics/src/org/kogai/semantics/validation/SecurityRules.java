// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.PartialDate;
import org.kogai.model.governance.contract.AssetClass;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.CopyRecord;
import org.kogai.model.governance.contract.DisposalRecord;
import org.kogai.model.governance.contract.Incident;
import org.kogai.model.governance.contract.InformationAsset;
import org.kogai.model.governance.contract.SoftwareInventoryEntry;

import java.util.List;
import java.util.stream.Stream;

/** Handling of information and of software, security annex of the specification. */
final class SecurityRules {
    private static final String ANNEX = "specification, security annex ";

    static final List<Rule> ALL =
            List.of(
                    ElementRule.broken(
                            "copy-not-permitted",
                            Severity.ERROR,
                            "N07: " + ANNEX + "7)",
                            CopyRecord.class,
                            copy -> !isPermitted(copy)),
                    ElementRule.broken(
                            "asset-not-disposed",
                            Severity.ERROR,
                            "N08, S38: " + ANNEX + "8), section 5",
                            InformationAsset.class,
                            SecurityRules::isLeftOpen),
                    ElementRule.broken(
                            "disposal-not-confirmed",
                            Severity.ERROR,
                            "N08: " + ANNEX + "8)",
                            DisposalRecord.class,
                            disposal -> disposal.getDate() != null && !disposal.isConfirmed()),
                    ElementRule.broken(
                            "incident-not-reported",
                            Severity.ERROR,
                            "N11: " + ANNEX + "11)",
                            Incident.class,
                            incident -> incident.getReported() == null),
                    ElementRule.broken(
                            "incident-without-response",
                            Severity.WARNING,
                            "N11: " + ANNEX + "11)",
                            Incident.class,
                            incident ->
                                    incident.getCause().isEmpty()
                                            || incident.getResponse().isEmpty()),
                    new ElementRule<>(
                            "software-support-ends",
                            Severity.ERROR,
                            "N15: " + ANNEX + "15)⑤",
                            SoftwareInventoryEntry.class,
                            SecurityRules::supportEnds),
                    ElementRule.broken(
                            "software-entry-incomplete",
                            Severity.WARNING,
                            "N15: " + ANNEX + "15)⑤",
                            SoftwareInventoryEntry.class,
                            entry ->
                                    entry.getSupportEnd() == null
                                            || Stream.of(
                                                            entry.getProduct(),
                                                            entry.getVersion(),
                                                            entry.getPlace())
                                                    .anyMatch(SecurityRules::isBlank)));

    private SecurityRules() {}

    private static boolean isPermitted(CopyRecord copy) {
        return copy.getPermission() != null
                && copy.getPermission().getDate() != null
                && !Order.isBefore(copy.getDate(), copy.getPermission().getDate());
    }

    private static boolean isLeftOpen(InformationAsset asset) {
        return asset.getAssetClass() == AssetClass.PROTECTED
                && asset.getDisposals().isEmpty()
                && asset.eContainer() instanceof Contract contract
                && UnderContract.isDelivered(contract);
    }

    private static Stream<List<Object>> supportEnds(SoftwareInventoryEntry entry) {
        PartialDate end = entry.getSupportEnd();
        return entry.eContainer() instanceof Contract contract
                        && Order.isBefore(end, contract.getDue())
                ? Stream.of(List.of(end, contract.getDue()))
                : Stream.empty();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
