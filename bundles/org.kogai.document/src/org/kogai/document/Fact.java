// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;

/**
 * Something said in a word and its value.
 *
 * @param label the word, for instance "Country"
 * @param lines paragraphs of the value
 */
public record Fact(String label, List<List<Inline>> lines) {
    public Fact {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** Fact of one line. */
    public static Fact of(String label, List<Inline> line) {
        return new Fact(label, List.of(line));
    }
}
