// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.PartialDate;

/** What partial dates say for sure about an order. */
final class Order {
    private Order() {}

    /** Whether all days that the first may mean lie before all that the second may mean. */
    static boolean isBefore(PartialDate first, PartialDate second) {
        return first != null && second != null && first.last().isBefore(second.first());
    }

    /** Whether the first date may lie before the second; unknown dates may. */
    static boolean mayPrecede(PartialDate first, PartialDate second) {
        return first == null || second == null || first.first().isBefore(second.last());
    }
}
