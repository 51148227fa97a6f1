// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.kogai.workbench.Messages;

/** Tells screen readers the cell in focus: row, column, text. */
final class GridSpeech {
    private final Accessible accessible;
    private final GridContent content;
    private final GridSelection selection;

    GridSpeech(Grid grid, GridContent content, GridSelection selection) {
        this.content = content;
        this.selection = selection;
        accessible = grid.getAccessible();
        accessible.addAccessibleListener(
                new AccessibleAdapter() {
                    @Override
                    public void getName(AccessibleEvent event) {
                        event.result = sentence();
                    }
                });
        accessible.addAccessibleControlListener(
                new AccessibleControlAdapter() {
                    @Override
                    public void getRole(AccessibleControlEvent event) {
                        event.detail = ACC.ROLE_TABLECELL;
                    }

                    @Override
                    public void getValue(AccessibleControlEvent event) {
                        event.result = text();
                    }
                });
    }

    private String text() {
        int row = selection.row();
        int column = selection.column();
        return row < 0 || row >= content.rows() || column >= content.columns()
                ? ""
                : content.text(row, column);
    }

    /** What is said of the cell in focus. */
    String sentence() {
        int row = selection.row();
        int column = selection.column();
        if (row >= content.rows() || column >= content.columns()) {
            return "";
        }
        if (row < 0) {
            return content.heading(column);
        }
        return column < 0
                ? content.text(row, column)
                : Messages.of(
                        "table.spoken",
                        content.text(row, Grid.HEADINGS),
                        content.heading(column),
                        content.text(row, column));
    }

    void moved() {
        accessible.setFocus(ACC.CHILDID_SELF);
    }
}
