// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The views a person needs to work on a governance project. */
public final class GovernancePerspective implements IPerspectiveFactory {
    static final String ID = "org.kogai.workbench.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(
                "org.eclipse.ui.navigator.ProjectExplorer",
                IPageLayout.LEFT,
                0.25f,
                layout.getEditorArea());
    }
}
