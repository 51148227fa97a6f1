// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;

/**
 * Numbered caption.
 *
 * @param sequence name of the sequence that counts it
 * @param label word before the number, for instance "Table"
 * @param number number in its sequence, from 1
 * @param anchor name by which links find it, unique in the document
 * @param text words after the number
 */
public record Caption(
        Sequence sequence, String label, int number, String anchor, List<Inline> text) {
    public Caption {
        text = List.copyOf(text);
    }

    /** What is counted. */
    public enum Sequence {
        FIGURE,
        TABLE
    }

    /** Label and number, as a sentence refers to it. */
    public String reference() {
        return label + " " + number;
    }
}
