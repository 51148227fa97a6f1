// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.Deliverable;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.PolicyDialogue;
import org.kogai.model.governance.cooperation.WorkingGroupMeeting;
import org.kogai.semantics.Engagements;
import org.kogai.semantics.Governance;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules about events that hold only where the model has a contract. */
final class UnderContract {
    private UnderContract() {}

    /** Rule about one event at a time; cancelled events and those of earlier years are left out. */
    static <T extends Engagement> ModelRule each(
            String id,
            Severity severity,
            String source,
            Class<T> type,
            Function<T, Stream<List<Object>>> check) {
        return new ModelRule(
                id,
                severity,
                source,
                (rule, governance) ->
                        engagements(governance)
                                .filter(type::isInstance)
                                .map(type::cast)
                                .flatMap(
                                        event ->
                                                check.apply(event)
                                                        .map(
                                                                facts ->
                                                                        finding(
                                                                                rule, event,
                                                                                facts))));
    }

    /** Rule that an event keeps or breaks as a whole. */
    static <T extends Engagement> ModelRule broken(
            String id, Severity severity, String source, Class<T> type, Predicate<T> broken) {
        return each(
                id,
                severity,
                source,
                type,
                event -> broken.test(event) ? Stream.of(List.of()) : Stream.empty());
    }

    private static Finding finding(Rule rule, Engagement event, List<Object> facts) {
        return new Finding(rule, event, facts);
    }

    /** Events of the contract, none where there is no contract. */
    static Stream<Engagement> engagements(Governance governance) {
        if (governance.contracts().findAny().isEmpty()) {
            return Stream.empty();
        }
        return Engagements.current(governance);
    }

    /**
     * Whether the event is one of those of section 3(1)①: a dialogue or a working group meeting.
     */
    static boolean isMeeting(Engagement event) {
        return event instanceof PolicyDialogue || event instanceof WorkingGroupMeeting;
    }

    /** Whether everything was handed in, with which the work ends. */
    static boolean isDelivered(Contract contract) {
        List<Deliverable> deliverables = contract.getDeliverables();
        return !deliverables.isEmpty()
                && deliverables.stream().allMatch(item -> item.getDelivered() != null);
    }
}
