// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

import java.util.List;

/**
 * Names of features, joined by dots, as {@code issuer.name}.
 *
 * @param segments the names, at least one
 */
public record FeaturePath(List<String> segments) {
    public FeaturePath {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("no segments");
        }
    }

    /** The path as it was written. */
    public String text() {
        return String.join(".", segments);
    }

    /** First name, which is looked up from the inside out. */
    String first() {
        return segments.get(0);
    }

    /** Names after the first. */
    List<String> rest() {
        return segments.subList(1, segments.size());
    }
}
