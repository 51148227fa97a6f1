// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.PartialDate;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.HandlerRole;
import org.kogai.model.governance.contract.InformationHandlerEntry;
import org.kogai.model.governance.contract.StaffMember;
import org.kogai.model.governance.contract.Subcontractor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Who may handle information, section 7 of the specification with its attached list. */
final class HandlerRules {
    private static final Set<String> JAPANESE =
            Set.of("jp", "jpn", "ja", "japan", "japanese", "日本");

    static final List<Rule> ALL =
            List.of(
                    ElementRule.broken(
                            "responsible-handler-missing",
                            Severity.ERROR,
                            "F02: specification 7(1), attached list ※1",
                            Contract.class,
                            HandlerRules::withoutResponsible),
                    new ElementRule<>(
                            "handler-not-consented",
                            Severity.ERROR,
                            "S42: specification 7(1)",
                            InformationHandlerEntry.class,
                            HandlerRules::notConsented),
                    new ElementRule<>(
                            "handler-listed-before-consent",
                            Severity.ERROR,
                            "S45: specification 7(3)",
                            InformationHandlerEntry.class,
                            HandlerRules::listedTooEarly),
                    ElementRule.broken(
                            "handler-passport-missing",
                            Severity.ERROR,
                            "F06: specification 7(1), attached list ※5",
                            InformationHandlerEntry.class,
                            entry -> isForeign(entry.getNationality()) && !entry.isPassportGiven()),
                    ElementRule.broken(
                            "handler-address-missing",
                            Severity.INFO,
                            "F07: specification 7(1), attached list ※6",
                            InformationHandlerEntry.class,
                            entry -> !entry.isAddressGiven()),
                    ElementRule.broken(
                            "subcontractor-without-information-manager",
                            Severity.ERROR,
                            "F05: specification 7(1), attached list ※4",
                            Subcontractor.class,
                            firm ->
                                    firm.getManager() == null
                                            || firm.getManager().getRole()
                                                    != HandlerRole.SUBCONTRACTOR_MANAGER),
                    ElementRule.broken(
                            "subcontractor-not-bound",
                            Severity.ERROR,
                            "N05: specification, security annex 5)",
                            Subcontractor.class,
                            firm -> isAtWork(firm) && !firm.isFlowDownAgreed()),
                    ElementRule.broken(
                            "staff-data-incomplete",
                            Severity.WARNING,
                            "N04: specification, security annex 4)",
                            StaffMember.class,
                            HandlerRules::isIncomplete));

    private HandlerRules() {}

    /** Before the contract nothing can be passed on yet. */
    private static boolean isAtWork(Subcontractor firm) {
        return firm.eContainer() instanceof Contract contract && contract.getSigned() != null;
    }

    /** A contract without a list is judged once it is signed, as the list comes before. */
    private static boolean withoutResponsible(Contract contract) {
        return (contract.getSigned() != null || !contract.getHandlers().isEmpty())
                && contract.getHandlers().stream()
                        .noneMatch(entry -> entry.getRole() == HandlerRole.RESPONSIBLE);
    }

    /** Entries of the list that lay before METI when the contract was signed. */
    private static Stream<List<Object>> notConsented(InformationHandlerEntry entry) {
        return contract(entry)
                .flatMap(contract -> Stream.ofNullable(contract.getSigned()))
                .filter(signed -> !isAddedAfter(entry, signed))
                .filter(signed -> consent(entry) == null || Order.isBefore(signed, consent(entry)))
                .map(List::of);
    }

    private static Stream<List<Object>> listedTooEarly(InformationHandlerEntry entry) {
        PartialDate listed = entry.getListed();
        boolean change =
                listed != null
                        && contract(entry)
                                .map(Contract::getSigned)
                                .allMatch(signed -> signed == null || isAddedAfter(entry, signed));
        boolean agreed = consent(entry) != null && !Order.isBefore(listed, consent(entry));
        return change && !agreed
                ? Stream.of(List.of(listed, consent(entry) == null ? "–" : consent(entry)))
                : Stream.empty();
    }

    private static boolean isAddedAfter(InformationHandlerEntry entry, PartialDate signed) {
        return Order.isBefore(signed, entry.getListed());
    }

    private static PartialDate consent(InformationHandlerEntry entry) {
        return entry.getConsent() == null ? null : entry.getConsent().getDate();
    }

    private static Stream<Contract> contract(InformationHandlerEntry entry) {
        return entry.eContainer() instanceof Contract contract
                ? Stream.of(contract)
                : Stream.empty();
    }

    private static boolean isForeign(String nationality) {
        return nationality != null
                && !nationality.isBlank()
                && !JAPANESE.contains(nationality.strip().toLowerCase(Locale.ROOT));
    }

    /** The data are shown soon after the contract, so that a draft is not judged. */
    private static boolean isIncomplete(StaffMember one) {
        return one.eContainer() instanceof Contract contract
                && contract.getSigned() != null
                && (one.getExpertise().isEmpty()
                        || Stream.of(
                                        one.getAffiliation(),
                                        one.getNationality(),
                                        one.getTrainingRecord())
                                .anyMatch(text -> text == null || text.isBlank()));
    }
}
