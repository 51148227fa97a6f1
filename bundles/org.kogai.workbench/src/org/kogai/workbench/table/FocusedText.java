// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

import java.util.Optional;

/** The text field that a person types in, to which copy, paste and delete then belong. */
final class FocusedText {
    private FocusedText() {}

    static Optional<Text> get() {
        return Optional.ofNullable(Display.getCurrent().getFocusControl())
                .filter(Text.class::isInstance)
                .map(Text.class::cast);
    }

    /** Deletes what is selected, else the sign behind the caret. */
    static void delete(Text text) {
        if (text.getSelectionCount() == 0) {
            int caret = text.getCaretPosition();
            text.setSelection(caret, Math.min(text.getCharCount(), caret + 1));
        }
        text.insert("");
    }
}
