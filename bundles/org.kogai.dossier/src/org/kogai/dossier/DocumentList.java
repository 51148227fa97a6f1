// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.model.governance.Element;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.Invitation;
import org.kogai.model.governance.cooperation.PolicyDialogue;
import org.kogai.model.governance.cooperation.Seminar;
import org.kogai.model.governance.cooperation.WorkingGroupMeeting;
import org.kogai.model.governance.policy.Comparison;
import org.kogai.semantics.Engagements;
import org.kogai.semantics.Governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the documents that can be made and gives each a name. */
final class DocumentList {
    private DocumentList() {}

    static List<DocumentItem> of(Governance model) {
        List<DocumentItem> items = new ArrayList<>();
        items.addAll(about(DocumentKind.PROPOSAL, model.proposals()));
        items.addAll(about(DocumentKind.REPORT, model.contracts()));
        items.addAll(about(DocumentKind.SUMMARY, model.contracts()));
        items.addAll(about(DocumentKind.DIALOGUE_SLIDES, dialogues(model)));
        items.addAll(about(DocumentKind.COMPARISON, comparisons(model)));
        items.addAll(
                about(
                        DocumentKind.SECURITY_STATUS,
                        model.contracts().flatMap(it -> it.getStatusReports().stream())));
        items.addAll(
                about(
                        DocumentKind.MEETING_OPERATION_RECORD,
                        model.contracts().flatMap(it -> it.getMeetingReports().stream())));
        items.addAll(about(DocumentKind.INFORMATION_HANDLERS, model.contracts()));
        items.addAll(about(DocumentKind.AGENDA, meetings(model)));
        items.addAll(about(DocumentKind.MINUTES, meetings(model)));
        items.addAll(about(DocumentKind.SEMINAR_PROGRAMME, events(model, Seminar.class)));
        items.addAll(about(DocumentKind.ITINERARY, events(model, Invitation.class)));
        items.add(item(DocumentKind.REGISTERS));
        items.add(item(DocumentKind.DIAGRAM_DECK));
        return items;
    }

    private static Stream<Engagement> meetings(Governance model) {
        return Engagements.current(model)
                .filter(
                        event ->
                                event instanceof PolicyDialogue
                                        || event instanceof WorkingGroupMeeting);
    }

    /** Dialogues with a country, which the slides are about. */
    private static Stream<PolicyDialogue> dialogues(Governance model) {
        return events(model, PolicyDialogue.class)
                .filter(dialogue -> dialogue.getJurisdiction() != null);
    }

    private static Stream<Comparison> comparisons(Governance model) {
        return model.workspaces().stream()
                .flatMap(file -> file.getComparisons().stream())
                .filter(comparison -> !comparison.getCells().isEmpty());
    }

    private static <T extends Engagement> Stream<T> events(Governance model, Class<T> type) {
        return Engagements.current(model).filter(type::isInstance).map(type::cast);
    }

    /** One document about each element: security-status, security-status-2 and so on. */
    private static List<DocumentItem> about(DocumentKind kind, Stream<? extends Element> subjects) {
        List<DocumentItem> items = new ArrayList<>();
        subjects.forEach(
                subject -> {
                    String key = kind.key();
                    String name = items.isEmpty() ? key : key + "-" + (items.size() + 1);
                    items.add(new DocumentItem(name, kind, Optional.of(subject)));
                });
        return items;
    }

    private static DocumentItem item(DocumentKind kind) {
        return new DocumentItem(kind.key(), kind, Optional.empty());
    }
}
