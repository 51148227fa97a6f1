// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.explorer;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.part.ViewPart;
import org.kogai.workbench.Messages;
import org.kogai.workbench.preferences.Languages;
import org.kogai.workbench.project.Projects;

/** Tree of all projects with what is in them and what can be made from them. */
public final class ExplorerView extends ViewPart implements ISetSelectionTarget {
    private static final int FIRST_LEVELS = 2;

    private final Runnable changes = this::changed;
    private ExplorerContent content;
    private ExplorerLabels labels;
    private ExplorerFilter filter;
    private TreeViewer tree;
    private Text search;
    private FirstProjectHint hint;
    private Runnable endOfLanguageChanges = () -> {};
    private boolean refreshing;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 3).extendedMargins(0, 0, 4, 0).applyTo(parent);
        search = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        search.setMessage(Messages.of("explorer.filter"));
        GridDataFactory.fillDefaults().grab(true, false).indent(2, 0).applyTo(search);
        hint = new FirstProjectHint(parent, getSite().getWorkbenchWindow());
        tree = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        fillTree();
        search.addModifyListener(event -> filter(search.getText()));
        connect();
        Projects.get().addListener(changes);
        endOfLanguageChanges = Languages.onChange(language -> changed());
    }

    private void fillTree() {
        content = new ExplorerContent(Projects.get()::of);
        labels = new ExplorerLabels(Languages::labels);
        filter = new ExplorerFilter(content, labels);
        tree.setUseHashlookup(true);
        tree.setContentProvider(content);
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
        tree.addFilter(filter);
        tree.setInput(Projects.get().all());
        tree.expandToLevel(FIRST_LEVELS);
        hint.show(Projects.get().all().isEmpty());
    }

    private void connect() {
        getSite().setSelectionProvider(tree);
        ExplorerActions actions = new ExplorerActions(getSite(), tree);
        tree.addDoubleClickListener(
                event -> actions.open((IStructuredSelection) event.getSelection()));
        tree.addSelectionChangedListener(event -> work(event.getStructuredSelection()));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(
                manager -> {
                    actions.fill(manager, tree.getStructuredSelection());
                    manager.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
                });
        Control control = tree.getControl();
        Menu shown = menu.createContextMenu(control);
        control.setMenu(shown);
        getSite().registerContextMenu(menu, tree);
        getViewSite()
                .getActionBars()
                .setGlobalActionHandler(ActionFactory.DELETE.getId(), actions.delete());
        getViewSite()
                .getActionBars()
                .setGlobalActionHandler(ActionFactory.RENAME.getId(), actions.rename());
        dragElements();
    }

    /** Elements can be dragged, for instance onto a diagram. */
    private void dragElements() {
        LocalSelectionTransfer transfer = LocalSelectionTransfer.getTransfer();
        tree.addDragSupport(
                DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK,
                new Transfer[] {transfer},
                new DragSourceAdapter() {
                    @Override
                    public void dragStart(DragSourceEvent event) {
                        transfer.setSelection(tree.getSelection());
                    }

                    @Override
                    public void dragFinished(DragSourceEvent event) {
                        transfer.setSelection(null);
                    }
                });
    }

    private void work(IStructuredSelection selection) {
        ExplorerActions.project(selection).ifPresent(Projects.get()::work);
    }

    private void filter(String typed) {
        filter.text(typed);
        tree.getControl().setRedraw(false);
        try {
            tree.refresh();
            if (filter.isEmpty()) {
                tree.collapseAll();
                tree.expandToLevel(FIRST_LEVELS);
            } else {
                tree.expandAll();
            }
        } finally {
            tree.getControl().setRedraw(true);
        }
    }

    /** Many changes in a row are shown once, when the display comes to rest. */
    private void changed() {
        if (!refreshing && !tree.getControl().isDisposed()) {
            refreshing = true;
            tree.getControl().getDisplay().asyncExec(this::refresh);
        }
    }

    private void refresh() {
        refreshing = false;
        if (tree.getControl().isDisposed()) {
            return;
        }
        hint.show(Projects.get().all().isEmpty());
        Object shown = tree.getInput();
        if (Projects.get().all().equals(shown)) {
            tree.refresh();
        } else {
            Object[] expanded = tree.getExpandedElements();
            tree.setInput(Projects.get().all());
            tree.setExpandedElements(expanded);
            tree.expandToLevel(FIRST_LEVELS);
        }
    }

    @Override
    public void selectReveal(ISelection selection) {
        if (selection instanceof StructuredSelection wanted
                && !wanted.equals(tree.getSelection())) {
            tree.setSelection(wanted, true);
        }
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        Projects.get().removeListener(changes);
        endOfLanguageChanges.run();
        super.dispose();
    }
}
