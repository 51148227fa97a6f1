// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;

/** Measures and draws the texts of cells, wrapped to their width. */
final class GridTexts {
    static final int PADDING = 5;

    private final TextLayout layout;
    private final int lineHeight;
    private final int signWidth;

    GridTexts(Control control) {
        layout = new TextLayout(control.getDisplay());
        layout.setFont(control.getFont());
        layout.setText("Ag国ខ");
        lineHeight = layout.getBounds().height;
        layout.setText("国");
        signWidth = Math.max(1, layout.getBounds().width);
    }

    void font(Font font) {
        layout.setFont(font);
    }

    int lineHeight() {
        return lineHeight;
    }

    int width(String text) {
        layout.setWidth(-1);
        layout.setText(text);
        return layout.getBounds().width;
    }

    /** Height of a text within a width. */
    int height(String text, int width) {
        if (text.indexOf('\n') < 0 && text.length() * signWidth <= width) {
            return lineHeight; // surely one line, without measuring it
        }
        layout.setWidth(Math.max(signWidth, width));
        layout.setText(text);
        return layout.getBounds().height;
    }

    void draw(GC gc, String text, int x, int y, int width) {
        layout.setWidth(Math.max(signWidth, width));
        layout.setText(text);
        layout.draw(gc, x, y);
    }

    void dispose() {
        layout.dispose();
    }
}
