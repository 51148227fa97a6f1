// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

import java.util.List;

/** Takes out of the window what the platform adds for programmers. */
final class PlatformLeftovers {
    private static final List<String> ACTION_SETS =
            List.of(
                    "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
                    "org.eclipse.ui.edit.text.actionSet.navigation",
                    "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
                    "org.eclipse.ui.edit.text.actionSet.openExternalFile",
                    "org.eclipse.ui.edit.text.actionSet.presentation",
                    "org.eclipse.ui.actionSet.openFiles",
                    "org.eclipse.ui.NavigateActionSet",
                    "org.eclipse.ui.WorkingSetActionSet",
                    "org.eclipse.ui.WorkingSetModificationActionSet",
                    "org.eclipse.ui.actionSet.keyBindings");

    private static final List<String> TRIM = List.of("SearchField", "PerspectiveSwitcher");

    private PlatformLeftovers() {}

    static void hide(IWorkbenchWindow window) {
        ACTION_SETS.forEach(window.getActivePage()::hideActionSet);
        EModelService models = window.getService(EModelService.class);
        MWindow model = window.getService(MWindow.class);
        for (String id : TRIM) {
            MUIElement element = models.find(id, model);
            if (element != null) {
                element.setToBeRendered(false);
            }
        }
    }
}
