// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

/** The one colour in which the editor points at things. */
final class Accent {
    static final String COLOR = "#2f6fde";

    private Accent() {}
}
