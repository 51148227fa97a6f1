// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

import java.util.List;

/** What stands between double braces in a template. */
public sealed interface Placeholder {
    /**
     * Reads what stands between the braces.
     *
     * @param words the words without the braces
     * @return a placeholder; {@link Mistaken} when they mean nothing
     */
    static Placeholder of(String words) {
        return new PlaceholderReader(words).read();
    }

    /** A value as running text: {@code issuer.name}. */
    record Value(FeaturePath path) implements Placeholder {}

    /**
     * Start of a part that is repeated for each value: {@code #each laws as law}.
     *
     * @param name name of the value within the part; empty for none
     */
    record Each(FeaturePath path, String name) implements Placeholder {}

    /** End of a repeated part: {@code /each}. */
    record EndEach() implements Placeholder {}

    /**
     * Start of a part that stands when there is a value: {@code #if measures}.
     *
     * @param negated whether it stands when there is none
     */
    record If(FeaturePath path, boolean negated) implements Placeholder {}

    /** What follows stands in the other case: {@code else}. */
    record Else() implements Placeholder {}

    /** End of a conditional part: {@code /if}. */
    record EndIf() implements Placeholder {}

    /** Picture of a diagram: {@code diagram InstitutionMap}. */
    record Diagram(String name) implements Placeholder {}

    /** Whole chapter as the product composes it: {@code chapter law}. */
    record Chapter(String name) implements Placeholder {}

    /** Table of contents: {@code contents}. */
    record Contents() implements Placeholder {}

    /** What class of element the template is for: {@code about Seminar}. */
    record About(String type) implements Placeholder {}

    /** What means nothing. */
    record Mistaken(TemplateProblem.Kind kind, List<String> values) implements Placeholder {}

    /** Whether it opens a part. */
    default boolean opens() {
        return this instanceof Each || this instanceof If;
    }

    /** Whether it ends a part. */
    default boolean closes() {
        return this instanceof EndEach || this instanceof EndIf;
    }

    /** Whether it leaves nothing of itself in the document. */
    default boolean isControl() {
        return opens() || closes() || this instanceof Else || this instanceof About;
    }

    /** Whether it gives whole paragraphs. */
    default boolean isBlock() {
        return this instanceof Chapter || this instanceof Contents;
    }
}
