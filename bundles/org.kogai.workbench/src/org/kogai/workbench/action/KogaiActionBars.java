// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.action;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.RetargetAction;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;
import org.kogai.workbench.Views;

/** Menus and toolbar: what a person needs, and no more. */
public final class KogaiActionBars extends ActionBarAdvisor {
    private IWorkbenchWindow window;
    private IAction newProject;
    private IAction save;
    private IAction saveAll;
    private IAction undo;
    private IAction redo;
    private IAction delete;
    private IAction rename;
    private IAction copy;
    private IAction paste;
    private IAction selectAll;
    private IAction find;
    private IAction refresh;
    private IAction quit;
    private IAction preferences;
    private IAction about;
    private IAction resetPerspective;

    /** Fills the bars of one window. */
    public KogaiActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow shown) {
        window = shown;
        newProject = own(new NewProjectAction(window));
        save = own(SaveAction.current(window));
        saveAll = own(SaveAction.all(window));
        undo = own(History.undo().boundTo(ActionFactory.UNDO));
        redo = own(History.redo().boundTo(ActionFactory.REDO));
        delete = retargeted(ActionFactory.DELETE, "action.delete");
        delete.setImageDescriptor(Icons.named("delete"));
        rename = retargeted(ActionFactory.RENAME, "action.rename");
        rename.setImageDescriptor(Icons.named("rename"));
        copy = retargeted(ActionFactory.COPY, "action.copy");
        paste = retargeted(ActionFactory.PASTE, "action.paste");
        selectAll = retargeted(ActionFactory.SELECT_ALL, "action.selectAll");
        find = retargeted(ActionFactory.FIND, "action.find");
        refresh = retargeted(ActionFactory.REFRESH, "action.refresh");
        quit = platform(ActionFactory.QUIT, "action.quit");
        preferences = platform(ActionFactory.PREFERENCES, "action.preferences");
        about = platform(ActionFactory.ABOUT, "action.about");
        resetPerspective = platform(ActionFactory.RESET_PERSPECTIVE, "action.resetWindow");
    }

    private IAction own(IAction action) {
        register(action);
        return action;
    }

    private IAction platform(ActionFactory factory, String key) {
        IAction action = factory.create(window);
        action.setText(Messages.of(key));
        register(action);
        return action;
    }

    private IAction retargeted(ActionFactory factory, String key) {
        RetargetAction action = new RetargetAction(factory.getId(), Messages.of(key));
        action.setActionDefinitionId(factory.getCommandId());
        window.getPartService().addPartListener(action);
        if (window.getPartService().getActivePart() != null) {
            action.partActivated(window.getPartService().getActivePart());
        }
        register(action);
        return action;
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(make());
        bar.add(view());
        bar.add(help());
    }

    private MenuManager file() {
        MenuManager menu = menu("menu.file", IWorkbenchActionConstants.M_FILE);
        menu.add(newProject);
        menu.add(new OpenProjectAction(window));
        menu.add(new Separator());
        menu.add(save);
        menu.add(saveAll);
        menu.add(new Separator());
        menu.add(preferences);
        menu.add(new Separator());
        menu.add(quit);
        return menu;
    }

    private MenuManager edit() {
        MenuManager menu = menu("menu.edit", IWorkbenchActionConstants.M_EDIT);
        menu.add(undo);
        menu.add(redo);
        menu.add(new Separator());
        menu.add(copy);
        menu.add(paste);
        menu.add(rename);
        menu.add(delete);
        menu.add(new Separator());
        menu.add(selectAll);
        menu.add(find);
        menu.add(refresh);
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private MenuManager make() {
        MenuManager menu = menu("menu.make", "org.kogai.workbench.make");
        menu.add(ProjectAction.export(window));
        menu.add(ProjectAction.generate(window));
        menu.add(ProjectAction.simulate(window));
        menu.add(new Separator());
        menu.add(new ValidateAction(window));
        return menu;
    }

    private MenuManager view() {
        MenuManager menu = menu("menu.view", "org.kogai.workbench.view");
        menu.add(new ShowViewAction(window, Views.EXPLORER, "view.explorer", "explorer"));
        menu.add(new ShowViewAction(window, Views.PROPERTIES, "view.properties", "properties"));
        menu.add(new ShowViewAction(window, Views.PROBLEMS, "view.problems", "problems"));
        menu.add(new ShowViewAction(window, Views.OUTLINE, "view.outline", "outline"));
        menu.add(new ShowViewAction(window, Views.PROGRESS, "view.progress", "refresh"));
        menu.add(new Separator());
        menu.add(new ContentLanguageMenu());
        menu.add(new Separator());
        menu.add(resetPerspective);
        return menu;
    }

    private MenuManager help() {
        MenuManager menu = menu("menu.help", IWorkbenchActionConstants.M_HELP);
        menu.add(about);
        return menu;
    }

    private static MenuManager menu(String key, String id) {
        return new MenuManager(Messages.of(key), id);
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bars) {
        ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        bar.add(newProject);
        bar.add(save);
        bar.add(new Separator());
        // The platform hides what is bound to its own undo and redo from toolbars.
        bar.add(History.undo());
        bar.add(History.redo());
        bar.add(new Separator());
        bar.add(ProjectAction.export(window));
        bar.add(ProjectAction.generate(window));
        bar.add(new ValidateAction(window));
        bars.add(bar);
    }
}
