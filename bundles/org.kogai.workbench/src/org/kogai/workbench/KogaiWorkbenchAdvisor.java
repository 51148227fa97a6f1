// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.kogai.workbench.project.SaveProjects;

/** What the workbench shows when it starts. */
final class KogaiWorkbenchAdvisor extends WorkbenchAdvisor {
    private final Runnable started;

    /**
     * @param started called when the window is there
     */
    KogaiWorkbenchAdvisor(Runnable started) {
        this.started = started;
    }

    @Override
    public void postStartup() {
        started.run();
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        // A person who makes files sees the progress and can cancel, without looking for a view.
        DefaultScope.INSTANCE
                .getNode("org.eclipse.ui.workbench")
                .putBoolean("RUN_IN_BACKGROUND", false);
        Window.setDefaultImages(
                new Image[] {
                    Icons.image("kogai16"), Icons.image("kogai32"), Icons.image("kogai64")
                });
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
            IWorkbenchWindowConfigurer configurer) {
        return new KogaiWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return GovernancePerspective.ID;
    }

    @Override
    public boolean preShutdown() {
        return SaveProjects.beforeClosing(PlatformUI.getWorkbench().getDisplay().getActiveShell());
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.kogai.workbench.languages";
    }
}
