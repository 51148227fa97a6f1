// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.PartialDate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What partial dates say about an order. */
final class Order {
    private Order() {}

    /** Whether all days that the first may mean lie before all that the second may mean. */
    static boolean isBefore(PartialDate first, PartialDate second) {
        return first != null && second != null && first.last().isBefore(second.first());
    }

    /** Neighbouring days among some dates that lie more than so many months apart. */
    static Stream<List<Object>> gaps(Stream<PartialDate> dates, int months) {
        List<LocalDate> days =
                dates.filter(Objects::nonNull).map(PartialDate::first).sorted().toList();
        return IntStream.range(1, days.size())
                .filter(i -> days.get(i - 1).plusMonths(months).isBefore(days.get(i)))
                .mapToObj(i -> List.of(days.get(i - 1), days.get(i)));
    }

    /** Whether the first date may lie before the second; unknown dates may. */
    static boolean mayPrecede(PartialDate first, PartialDate second) {
        return first == null || second == null || first.first().isBefore(second.last());
    }
}
