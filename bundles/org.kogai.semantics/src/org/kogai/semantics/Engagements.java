// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics;

import org.kogai.model.PartialDate;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.cooperation.Engagement;
import org.kogai.model.governance.cooperation.EngagementState;

import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;

/** Questions about the events of a model. */
public final class Engagements {
    private Engagements() {}

    /** Events that are held or to be held; cancelled ones and those before the contract are not. */
    public static Stream<Engagement> current(Governance governance) {
        LocalDate start = firstDay(governance);
        return governance.workspaces().stream()
                .flatMap(Engagements::all)
                .filter(event -> event.getState() != EngagementState.CANCELLED)
                .filter(event -> !endsBefore(event, start));
    }

    private static Stream<Engagement> all(Workspace file) {
        return Stream.concat(
                file.getEngagements().stream(),
                file.getWorkingGroups().stream().flatMap(group -> group.getMeetings().stream()));
    }

    /** First of April of the fiscal year of the contract. */
    private static LocalDate firstDay(Governance governance) {
        return governance
                .contracts()
                .map(Engagements::fiscalYear)
                .filter(year -> year > 0)
                .map(year -> LocalDate.of(year, Month.APRIL, 1))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    /** Fiscal year of the file that holds a contract, 0 where it names none. */
    public static int fiscalYear(Contract contract) {
        return contract.eContainer() instanceof Workspace file ? file.getFiscalYear() : 0;
    }

    private static boolean endsBefore(Engagement event, LocalDate start) {
        PartialDate end = event.getDate() == null ? event.getValidTo() : event.getDate();
        return end != null && end.last().isBefore(start);
    }
}
