// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

/**
 * Interpreted expression of a specification: a literal, {@code feature:}, {@code var:} or {@code
 * service:}.
 *
 * @param text text as written, empty when there is none
 * @param place where it is written, for messages
 */
public record Expression(String text, Place place) {
    /** No expression. */
    public static final Expression NONE = new Expression("", Place.NONE);

    /** An expression outside of any file. */
    public static Expression of(String text) {
        return new Expression(text, Place.NONE);
    }

    /** Whether there is no expression; one of only blanks counts as none (reference 3.7). */
    public boolean isEmpty() {
        return text.isBlank();
    }
}
