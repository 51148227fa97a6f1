// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench;

import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.kogai.workbench.action.KogaiActionBars;
import org.kogai.workbench.project.ExternalChanges;
import org.kogai.workbench.project.SaveProjects;

/** The main window. */
final class KogaiWindowAdvisor extends WorkbenchWindowAdvisor {
    KogaiWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new KogaiActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(1400, 900));
        window.setTitle(Messages.of("application.title"));
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowOpen() {
        removePlatformPages(PlatformUI.getWorkbench().getPreferenceManager());
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        PlatformLeftovers.hide(window);
        IWindowListener outside = new ExternalChanges();
        window.getWorkbench().addWindowListener(outside);
    }

    /** Settings of the platform that mean nothing to our users. */
    private static void removePlatformPages(PreferenceManager pages) {
        pages.remove("org.eclipse.help.ui.browsersPreferencePage");
    }

    @Override
    public boolean preWindowShellClose() {
        return SaveProjects.beforeClosing(getWindowConfigurer().getWindow());
    }
}
