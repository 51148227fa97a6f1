// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Text;

/** Takes a typed text over when it is finished: by leaving the field, Enter, or Ctrl+Enter. */
final class Commit {
    Commit(Text text, Runnable action) {
        text.addFocusListener(FocusListener.focusLostAdapter(event -> action.run()));
        if ((text.getStyle() & SWT.SINGLE) != 0) {
            text.addSelectionListener(
                    SelectionListener.widgetDefaultSelectedAdapter(event -> action.run()));
            return;
        }
        text.addListener(
                SWT.KeyDown,
                event -> {
                    if (event.character == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
                        event.doit = false;
                        action.run();
                    }
                });
        // Tab leaves the field; a text of the model needs no tabulators.
        text.addListener(
                SWT.Traverse,
                event -> {
                    boolean tab =
                            event.detail == SWT.TRAVERSE_TAB_NEXT
                                    || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
                    event.doit = event.doit || tab;
                });
    }
}
