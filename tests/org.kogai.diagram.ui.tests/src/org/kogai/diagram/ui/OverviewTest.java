// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Viewport;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Viewport viewport = new Viewport();
    private int drawn;

    @BeforeEach
    void open() {
        Figure diagram =
                new Figure() {
                    @Override
                    public void paint(Graphics graphics) {
                        drawn++;
                    }
                };
        viewport.getHorizontalRangeModel().setAll(0, 100, 400);
        viewport.getVerticalRangeModel().setAll(0, 100, 400);
        shell.setLayout(new FillLayout());
        new Overview(shell, viewport, diagram);
        shell.setSize(200, 200);
        shell.open();
        pass();
        drawn = 0;
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    /** Longer than the overview waits. */
    private void pass() {
        boolean[] over = {false};
        display.timerExec(600, () -> over[0] = true);
        while (!over[0]) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    @Test
    void drawsTheDiagramAnewWhenTheViewHasAnotherSize() {
        viewport.getVerticalRangeModel().setMaximum(800);
        pass();
        assertEquals(1, drawn);
    }

    @Test
    void onlyMovesTheFrameWhenTheViewScrolls() {
        viewport.getVerticalRangeModel().setValue(100);
        pass();
        assertEquals(0, drawn);
    }
}
