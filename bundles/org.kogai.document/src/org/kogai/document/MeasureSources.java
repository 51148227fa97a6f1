// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.Element;
import org.kogai.model.governance.policy.PolicyMeasure;

import java.util.List;
import java.util.stream.Stream;

/** Measures are our drafting and cite nothing; what they rest on are the gaps that they answer. */
final class MeasureSources {
    private MeasureSources() {}

    /** Measures or parts of them, each with the gaps behind it. */
    static List<Element> of(List<? extends Element> shown) {
        return shown.stream()
                .flatMap(one -> Stream.concat(Stream.of(one), gaps(one)))
                .distinct()
                .toList();
    }

    private static Stream<? extends Element> gaps(Element shown) {
        if (shown instanceof PolicyMeasure measure) {
            return measure.getAddresses().stream();
        }
        return shown.eContainer() instanceof PolicyMeasure measure
                ? measure.getAddresses().stream()
                : Stream.empty();
    }
}
