// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.project;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.kogai.workbench.Views;

/** Shows an element where it stands. */
public final class Reveal {
    private Reveal() {}

    /** Selects an element in the explorer if that is open. */
    public static void inExplorer(IWorkbenchPage page, EObject element) {
        IViewPart explorer = page.findView(Views.EXPLORER);
        if (explorer instanceof ISetSelectionTarget target) {
            target.selectReveal(new StructuredSelection(element));
        }
    }
}
