// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.action;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;
import org.kogai.workbench.wizard.NewProjectWizard;

/** Makes a project with the wizard. */
public final class NewProjectAction extends Action {
    private final IWorkbenchWindow window;

    /** Shows the wizard before this window. */
    public NewProjectAction(IWorkbenchWindow window) {
        super(Messages.of("action.newProject"), Icons.named("new"));
        this.window = window;
        setId("org.kogai.workbench.newProject");
        // Else the key of the platform would open its own wizard of wizards.
        setActionDefinitionId(ActionFactory.NEW.getCommandId());
        setToolTipText(Messages.plain("action.newProject"));
    }

    @Override
    public void run() {
        new WizardDialog(window.getShell(), new NewProjectWizard(window)).open();
    }
}
