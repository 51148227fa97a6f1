// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.jface.resource.ImageDescriptor;

import java.util.Locale;

/**
 * What validation found about an element, shown at its views.
 *
 * @param severity weight
 * @param text sentence for the user
 */
public record Mark(Severity severity, String text) {
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
        return Texts.of("mark." + severity, text);
    }
}
