// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.governance.Element;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Rule about one element at a time.
 *
 * @param id stable identity
 * @param severity weight of its findings
 * @param source where the rule comes from
 * @param type class of the elements that it looks at
 * @param check gives, for each way in which the element breaks the rule, the arguments of the
 *     message
 */
record ElementRule<T extends Element>(
        String id,
        Severity severity,
        String source,
        Class<T> type,
        Function<T, Stream<List<Object>>> check)
        implements Rule {

    /** Rule that an element keeps or breaks as a whole. */
    static <T extends Element> ElementRule<T> broken(
            String id, Severity severity, String source, Class<T> type, Predicate<T> broken) {
        return new ElementRule<>(
                id,
                severity,
                source,
                type,
                element -> broken.test(element) ? Stream.of(List.of()) : Stream.empty());
    }

    Stream<Finding> findings(Element element) {
        return check.apply(type.cast(element))
                .map(arguments -> new Finding(this, element, arguments));
    }
}
