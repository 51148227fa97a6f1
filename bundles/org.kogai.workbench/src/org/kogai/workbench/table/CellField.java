// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * Field over a cell. Enter and Tab take the text and go on, Alt+Enter breaks the line, Escape gives
 * up; leaving the field takes the text.
 */
final class CellField {
    private static final int LEAST_WIDTH = 120;
    private static final int LEAST_HEIGHT = 28;

    private final Text field;
    private final End end;
    private boolean over;

    /** Where a person goes on from a field. */
    enum Way {
        STAY,
        DOWN,
        NEXT,
        BACK
    }

    /** Told when a field has closed. */
    interface End {
        void took(String text, Way way);

        void gaveUp();
    }

    CellField(Composite parent, Rectangle cell, End end) {
        this.end = end;
        field = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER);
        field.setBounds(
                cell.x,
                cell.y,
                Math.max(LEAST_WIDTH, cell.width),
                Math.max(LEAST_HEIGHT, cell.height));
        field.addListener(SWT.Traverse, event -> event.doit = false);
        field.addListener(SWT.KeyDown, this::press);
        field.addListener(SWT.FocusOut, event -> take(Way.STAY));
        field.addListener(SWT.Modify, event -> grow());
    }

    /** Begins with the whole text selected, or behind a text that a person has begun to type. */
    void open(String text, boolean begun) {
        field.setText(text);
        if (begun) {
            field.setSelection(text.length());
        } else {
            field.selectAll();
        }
        field.setFocus();
    }

    private void grow() {
        Point now = field.getSize();
        int wanted = field.computeSize(now.x, SWT.DEFAULT).y;
        if (wanted > now.y) {
            field.setSize(now.x, wanted);
        }
    }

    private void press(Event event) {
        boolean plain = (event.stateMask & (SWT.MOD1 | SWT.MOD2 | SWT.MOD3)) == 0;
        switch (event.keyCode) {
            case SWT.ESC -> giveUp();
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (plain) {
                    take(Way.DOWN);
                } else {
                    field.insert("\n");
                }
            }
            case SWT.TAB -> take((event.stateMask & SWT.MOD2) == 0 ? Way.NEXT : Way.BACK);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void take(Way way) {
        if (!over) {
            over = true;
            String text = field.getText().replace("\r\n", "\n");
            field.dispose();
            end.took(text, way);
        }
    }

    private void giveUp() {
        if (!over) {
            over = true;
            field.dispose();
            end.gaveUp();
        }
    }
}
