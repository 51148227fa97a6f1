// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import java.util.List;
import java.util.stream.Stream;

/** All rules that the product knows. */
public final class Rules {
    private static final List<Rule> ALL =
            Stream.of(
                            TextRules.ALL,
                            TraceRules.ALL,
                            TimeRules.ALL,
                            PolicyRules.ALL,
                            InstitutionRules.ALL)
                    .flatMap(List::stream)
                    .toList();

    private Rules() {}

    /** Every rule, in the order in which lists show them. */
    public static List<Rule> all() {
        return ALL;
    }
}
