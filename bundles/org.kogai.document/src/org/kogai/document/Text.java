// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/**
 * Words in one language.
 *
 * @param value the words
 * @param language BCP 47 tag of the language that they are in
 * @param emphasis how they stand out
 */
public record Text(String value, String language, Emphasis emphasis) implements Inline {
    /** How words stand out. */
    public enum Emphasis {
        NONE,
        STRONG,
        /** Mark of doubt or of missing support, for instance "[unsure]". */
        DOUBT,
        /** Mark of our own drafting. */
        DRAFT,
        /** Small mark of the language that stands in for the one asked for. */
        FALLBACK
    }

    /** Plain words. */
    public static Text plain(String value, String language) {
        return new Text(value, language, Emphasis.NONE);
    }

    /** Bold words. */
    public static Text strong(String value, String language) {
        return new Text(value, language, Emphasis.STRONG);
    }

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.text(this);
    }
}
