// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.explorer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.kogai.workbench.Messages;
import org.kogai.workbench.action.NewProjectAction;

/** Says what to do first as long as there is no project. */
final class FirstProjectHint {
    private final Composite area;

    FirstProjectHint(Composite parent, IWorkbenchWindow window) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        new Label(area, SWT.WRAP).setText(Messages.of("explorer.empty"));
        Link link = new Link(area, SWT.NONE);
        link.setText("<a>" + Messages.of("explorer.makeOne") + "</a>");
        link.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(
                        event -> new NewProjectAction(window).run()));
    }

    void show(boolean wanted) {
        if (area.getVisible() != wanted || ((GridData) area.getLayoutData()).exclude == wanted) {
            area.setVisible(wanted);
            ((GridData) area.getLayoutData()).exclude = !wanted;
            area.getParent().layout();
        }
    }
}
