// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench;

import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.kogai.workbench.action.KogaiActionBars;
import org.kogai.workbench.project.ExternalChanges;
import org.kogai.workbench.project.Projects;
import org.kogai.workbench.project.SaveProjects;
import org.kogai.workbench.project.Selections;

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
        window.getSelectionService().addSelectionListener(KogaiWindowAdvisor::work);
        IWindowListener outside = new ExternalChanges();
        window.getWorkbench().addWindowListener(outside);
        check(window.getActivePage());
    }

    /** Diagrams show what the Problems view finds, so it works from the start, unseen. */
    private static void check(IWorkbenchPage page) {
        try {
            page.showView(Views.PROBLEMS, null, IWorkbenchPage.VIEW_CREATE);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The project of what is selected is the one that save and undo are for. */
    private static void work(IWorkbenchPart part, ISelection selection) {
        Selections.element(selection).flatMap(Projects.get()::of).ifPresent(Projects.get()::work);
    }

    /** Settings of the platform that mean nothing to our users. */
    private static void removePlatformPages(PreferenceManager pages) {
        pages.remove("org.eclipse.help.ui.browsersPreferencePage");
    }

    @Override
    public boolean preWindowShellClose() {
        return SaveProjects.beforeClosing(getWindowConfigurer().getWindow().getShell());
    }
}
