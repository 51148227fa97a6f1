// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.semantics.Governance;

import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Rule about the model as a whole.
 *
 * @param id stable identity
 * @param severity weight of its findings
 * @param source where the rule comes from
 * @param check gives the findings
 */
record ModelRule(
        String id,
        Severity severity,
        String source,
        BiFunction<ModelRule, Governance, Stream<Finding>> check)
        implements Rule {

    Stream<Finding> findings(Governance governance) {
        return check.apply(this, governance);
    }
}
