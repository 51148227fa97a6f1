// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

/** Editor of one diagram. */
public final class DiagramEditor {
    /** Id of the editor in the registry. */
    public static final String ID = "org.kogai.diagram.ui.editor";
}
