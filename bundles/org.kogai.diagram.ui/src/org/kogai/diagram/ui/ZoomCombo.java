// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.ControlContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import java.util.Optional;

/** Shows and sets the zoom of a diagram. */
final class ZoomCombo extends ControlContribution {
    /** The longest text, from which the width follows. */
    private static final String LONGEST = "1000%";

    private final ZoomListener listener = zoom -> show();
    private Optional<ZoomManager> manager = Optional.empty();
    private Optional<Combo> combo = Optional.empty();

    ZoomCombo() {
        super("org.kogai.diagram.ui.zoom");
    }

    @Override
    protected Control createControl(Composite parent) {
        Combo control = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        control.setToolTipText(Texts.of("zoom.hint"));
        control.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(e -> zoomTo(control.getText())));
        control.addDisposeListener(e -> combo = Optional.empty());
        control.setItems(LONGEST);
        control.setText(LONGEST);
        combo = Optional.of(control);
        return control;
    }

    @Override
    protected int computeWidth(Control control) {
        int width = super.computeWidth(control);
        show();
        return width;
    }

    private void zoomTo(String level) {
        manager.ifPresent(zoom -> zoom.setZoomAsText(level));
    }

    /** From now on shows the zoom of this diagram. */
    void follow(ZoomManager zoom) {
        forget();
        manager = Optional.of(zoom);
        zoom.addZoomListener(listener);
        show();
    }

    void forget() {
        manager.ifPresent(zoom -> zoom.removeZoomListener(listener));
        manager = Optional.empty();
    }

    private void show() {
        combo.ifPresent(control -> manager.ifPresent(zoom -> show(control, zoom)));
    }

    private static void show(Combo control, ZoomManager zoom) {
        String now = zoom.getZoomAsText();
        control.setItems(zoom.getZoomLevelsAsText());
        if (control.indexOf(now) < 0) {
            control.add(now);
        }
        control.setText(now);
    }
}
