// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.jface.resource.ImageDescriptor;

import java.util.Locale;

/**
 * What validation found about an element, shown at its views.
 *
 * @param severity weight
 * @param words what it says
 */
public record Mark(Severity severity, Words words) {
    /**
     * The sentence of a mark, made when somebody wants to read it: a large diagram has thousands of
     * marks, of which few are read. Equal words say the same.
     */
    @FunctionalInterface
    public interface Words {
        /** The sentence for the user. */
        String text();
    }

    private record Said(String text) implements Words {}

    /** A mark with a sentence that is known already. */
    public static Mark saying(Severity severity, String text) {
        return new Mark(severity, new Said(text));
    }

    /** Weights, the lightest first. */
    public enum Severity {
        INFO,
        WARNING,
        ERROR;

        /** Its sign. */
        public ImageDescriptor icon() {
            return Icons.of(name().toLowerCase(Locale.ROOT));
        }
    }

    /** The sentence with its weight in words. */
    public String line() {
        return Texts.of("mark." + severity, words.text());
    }
}
