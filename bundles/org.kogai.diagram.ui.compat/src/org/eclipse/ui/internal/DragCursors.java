// SPDX-License-Identifier: EPL-2.0
package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** What GEF 3.2 asks for while its palette is dragged; the workbench dropped it. */
public final class DragCursors {
    private static final int INVALID = 0;
    private static final int LEFT = 1;
    private static final int RIGHT = 2;

    private DragCursors() {}

    public static Cursor getCursor(int code) {
        int style =
                switch (code) {
                    case INVALID -> SWT.CURSOR_NO;
                    case LEFT, RIGHT -> SWT.CURSOR_SIZEWE;
                    default -> SWT.CURSOR_SIZEALL;
                };
        return Display.getCurrent().getSystemCursor(style);
    }
}
