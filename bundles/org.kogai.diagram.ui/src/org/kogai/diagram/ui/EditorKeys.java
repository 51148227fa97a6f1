// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

import java.util.Iterator;

/** Ties the editor's actions to the keys of their commands while the editor is active. */
final class EditorKeys {
    /** Context of the key bindings in plugin.xml. */
    static final String CONTEXT = "org.kogai.diagram.ui.context";

    private EditorKeys() {}

    static void bind(IWorkbenchPartSite site, IActionBars bars, ActionRegistry actions) {
        site.getService(IContextService.class).activateContext(CONTEXT);
        IHandlerService handlers = site.getService(IHandlerService.class);
        for (Iterator<?> all = actions.getActions(); all.hasNext(); ) {
            IAction action = (IAction) all.next();
            if (action.getActionDefinitionId() == null) {
                bars.setGlobalActionHandler(action.getId(), action);
            } else {
                handlers.activateHandler(action.getActionDefinitionId(), new ActionHandler(action));
            }
        }
    }
}
