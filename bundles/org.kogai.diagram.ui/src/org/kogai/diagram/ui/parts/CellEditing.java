// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.jface.viewers.CellEditor;

/** Told when a label is edited in place, so that Delete and Undo act on the text meanwhile. */
public interface CellEditing {
    /** A cell editor was opened. */
    void begin(CellEditor editor);

    /** The cell editor that was opened last is about to close. */
    void end();
}
