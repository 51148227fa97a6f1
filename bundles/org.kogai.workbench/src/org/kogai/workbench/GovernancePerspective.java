// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Projects on the left, diagrams in the middle, properties and problems below, overview right. */
public final class GovernancePerspective implements IPerspectiveFactory {
    static final String ID = "org.kogai.workbench.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setFixed(false);
        folder(layout, "left", IPageLayout.LEFT, 0.23f, editors).addView(Views.EXPLORER);
        folder(layout, "right", IPageLayout.RIGHT, 0.8f, editors).addView(Views.OUTLINE);
        IFolderLayout bottom = folder(layout, "bottom", IPageLayout.BOTTOM, 0.62f, editors);
        bottom.addView(Views.PROPERTIES);
        bottom.addView(Views.PROBLEMS);
        bottom.addPlaceholder(Views.PROGRESS);
        layout.getViewLayout(Views.EXPLORER).setCloseable(false);
    }

    private static IFolderLayout folder(
            IPageLayout layout, String id, int side, float ratio, String beside) {
        return layout.createFolder(ID + "." + id, side, ratio, beside);
    }
}
