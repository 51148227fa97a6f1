// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.contract.Contract;
import org.kogai.model.governance.contract.HandlerRole;
import org.kogai.model.governance.contract.InformationHandlerEntry;
import org.kogai.semantics.HandlerList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of the list of information handlers. Names, addresses, birth dates and passport numbers are
 * no part of the model: their cells stay blank.
 */
final class HandlerRows {
    private static final int FULL_WIDTH = '\uFF21' - 'A';

    private HandlerRows() {}

    /**
     * Row of the list.
     *
     * @param role words for the role; none when it is that of the row above
     * @param letter letter by which the chart names the handler
     * @param values cells under the headings
     */
    record Row(Optional<String> role, String letter, List<String> values) {}

    /** A row for each handler, or the rows of the form when nobody is listed in a role. */
    static List<Row> of(Contract contract) {
        List<Row> rows = new ArrayList<>();
        for (HandlerRole role : HandlerRole.VALUES) {
            List<InformationHandlerEntry> handlers = HandlerList.of(contract, role);
            for (InformationHandlerEntry handler : handlers) {
                rows.add(row(role, handler == handlers.get(0), rows.size(), values(handler)));
            }
            int blank = handlers.isEmpty() ? HandlersForm.ROWS.get(role) : 0;
            for (int i = 0; i < blank; i++) {
                rows.add(row(role, i == 0, rows.size(), blank()));
            }
        }
        return rows;
    }

    private static Row row(HandlerRole role, boolean first, int place, List<String> values) {
        return new Row(
                first ? Optional.of(HandlersForm.role(role)) : Optional.empty(),
                fullWidth(HandlerList.letter(place)),
                values);
    }

    private static String fullWidth(String letter) {
        return letter.chars()
                .map(c -> c + FULL_WIDTH)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> blank() {
        return HandlersForm.HEADINGS.stream().map(heading -> "").toList();
    }

    private static List<String> values(InformationHandlerEntry handler) {
        return List.of(
                "",
                "",
                "",
                known(handler.getDepartment()),
                known(handler.getPost()),
                known(handler.getNationality()));
    }

    private static String known(String value) {
        return value == null ? "" : value;
    }
}
