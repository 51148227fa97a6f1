// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics;

import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.HandlerRole;
import org.kogai.model.governance.contract.InformationHandlerEntry;

import java.util.List;

/** The list of information handlers (情報取扱者名簿) as its form counts them. */
public final class HandlerList {
    private HandlerList() {}

    /** Handlers of the contract in this role. */
    public static List<InformationHandlerEntry> of(Contract contract, HandlerRole role) {
        return contract.getHandlers().stream()
                .filter(handler -> handler.getRole() == role)
                .toList();
    }

    /** Letter by which list and chart name a handler, counted from role to role: A, B … Z, 27. */
    public static String letter(InformationHandlerEntry handler) {
        return handler.eContainer() instanceof Contract contract
                ? letter(
                        HandlerRole.VALUES.stream()
                                .flatMap(role -> of(contract, role).stream())
                                .toList()
                                .indexOf(handler))
                : letter(0);
    }

    /** Letter of a place in the list, from 0. */
    public static String letter(int place) {
        return place < 26 ? String.valueOf((char) ('A' + place)) : String.valueOf(place + 1);
    }
}
