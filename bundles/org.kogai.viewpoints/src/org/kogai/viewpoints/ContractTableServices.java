// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.Vocabulary;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.SecurityStatus;
import org.kogai.model.governance.contract.SecurityStatusEntry;
import org.kogai.model.governance.contract.SecurityStatusReport;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.EngagementState;
import org.kogai.model.governance.cooperation.Participation;
import org.kogai.semantics.Governance;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Services of tables.odesign on what a contract keeps: security items and engagements. */
public class ContractTableServices {
    private static final GovernanceServices GENERAL = new GovernanceServices();

    /** Title of a table of security items. */
    public String securityStatusTitle(EObject report) {
        return "Security status: " + GENERAL.label(report, null);
    }

    public Boolean hasEntries(EObject report) {
        return report instanceof SecurityStatusReport status && !status.getEntries().isEmpty();
    }

    /** Number of the clause that an entry is about, as the form of the contract writes it. */
    public String entryNumber(EObject entry) {
        return entry instanceof SecurityStatusEntry status && status.getItem() != null
                ? status.getItem().getNumber() + ")"
                : "";
    }

    /** Name of the item of an entry without its number, which stands before the line. */
    public String itemText(EObject entry, EObject line) {
        return entry instanceof SecurityStatusEntry status && status.getItem() != null
                ? ShownTexts.nearest(status.getItem().getName(), line)
                        .replaceFirst("^" + status.getItem().getNumber() + "[)）]\\s*", "")
                : "";
    }

    /** Whether an item is not implemented yet. */
    public Boolean isOpenEntry(EObject entry) {
        return entry instanceof SecurityStatusEntry status
                && status.getStatus() == SecurityStatus.NOT_IMPLEMENTED;
    }

    public String reasonText(EObject entry, EObject line) {
        return ShownTexts.nearest(reasons(entry), line);
    }

    public Boolean lacksReason(EObject entry, EObject table) {
        return entry instanceof SecurityStatusEntry && reasonIn(entry, table) == null;
    }

    public LocalizedText reasonIn(EObject entry, EObject table) {
        return ShownTexts.in(reasons(entry), table);
    }

    private static List<LocalizedText> reasons(EObject entry) {
        return entry instanceof SecurityStatusEntry status ? status.getReason() : List.of();
    }

    public String contentText(EObject entry, EObject line) {
        return ShownTexts.nearest(contents(entry), line);
    }

    public Boolean lacksContent(EObject entry, EObject table) {
        return entry instanceof SecurityStatusEntry && contentIn(entry, table) == null;
    }

    public LocalizedText contentIn(EObject entry, EObject table) {
        return ShownTexts.in(contents(entry), table);
    }

    private static List<LocalizedText> contents(EObject entry) {
        return entry instanceof SecurityStatusEntry status ? status.getContent() : List.of();
    }

    /** Title of a register of engagements. */
    public String engagementRegisterTitle(EObject contract) {
        return "Engagement register: " + GENERAL.label(contract, null);
    }

    public Boolean hasEngagements(EObject contract) {
        return !registeredEngagements(contract).isEmpty();
    }

    /** Dialogues, seminars and invitations, then the meetings of working groups. */
    public List<Engagement> registeredEngagements(EObject contract) {
        return files(contract)
                .flatMap(
                        file ->
                                Stream.concat(
                                        file.getEngagements().stream(),
                                        file.getWorkingGroups().stream()
                                                .flatMap(group -> group.getMeetings().stream())))
                .toList();
    }

    /** The file that new engagements go to. */
    public Workspace engagementsFile(EObject contract) {
        return files(contract)
                .filter(file -> !file.getEngagements().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Stream<Workspace> files(EObject contract) {
        return contract instanceof Contract
                ? Governance.around(contract).workspaces().stream()
                : Stream.empty();
    }

    /** Word for the kind of an engagement. */
    public String engagementKind(EObject engagement, EObject line) {
        return engagement instanceof Engagement
                ? Vocabulary.in(GENERAL.language(engagement, line)).of(engagement.eClass())
                : "";
    }

    /** Days that an engagement lasts; empty when that is open. */
    public String engagementDays(EObject engagement) {
        return engagement instanceof Engagement event && event.getDays() > 0
                ? String.valueOf(event.getDays())
                : "";
    }

    /** People and bodies from outside who take part in an engagement, one a line. */
    public String counterpartsText(EObject engagement, EObject line) {
        return engagement instanceof Engagement event
                ? event.getParticipations().stream()
                        .map(Participation::getStakeholder)
                        .filter(Objects::nonNull)
                        .map(stakeholder -> GENERAL.label(stakeholder, line))
                        .collect(Collectors.joining("\n"))
                : "";
    }

    public Boolean isHeld(EObject engagement) {
        return engagement instanceof Engagement event && event.getState() == EngagementState.HELD;
    }

    public Boolean isCancelled(EObject engagement) {
        return engagement instanceof Engagement event
                && event.getState() == EngagementState.CANCELLED;
    }
}
