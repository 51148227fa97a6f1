// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.kogai.diagram.sheet.CellInputs;
import org.kogai.diagram.views.DTable;
import org.kogai.workbench.Messages;
import org.kogai.workbench.preferences.Languages;
import org.kogai.workbench.project.Project;
import org.kogai.workbench.project.Projects;

import java.util.Optional;

/**
 * Editor of one table. The table is made when it is opened and follows every change of the model,
 * wherever that was made; it is no part of the project.
 */
public final class TableEditor extends EditorPart {
    /** Id of the editor in the registry. */
    public static final String ID = "org.kogai.workbench.table";

    private final ShownElements elements = new ShownElements();
    private final Runnable dirtyListener = () -> firePropertyChange(PROP_DIRTY);
    private final Runnable marksListener = this::showMarks;
    private final CommandStackListener changes = event -> changed();
    private Runnable endOfLanguageChanges = () -> {};
    private TableEditorInput input;
    private DTable table;
    private CellInputs inputs;
    private ShownTable shown;
    private TablePane pane;
    private CellEntry entry;
    private TableActions actions;
    private boolean pending;

    @Override
    public void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
        if (!(editorInput instanceof TableEditorInput tableInput)) {
            throw new PartInitException("No table: " + editorInput.getName());
        }
        input = tableInput;
        setSite(site);
        setInput(editorInput);
        setPartName(input.getName());
        table = input.runtime().create(input.description(), input.target(), Languages.content());
        inputs = new CellInputs(input.runtime(), table, new ReaderWords());
        shown = new ShownTable(project(), inputs, table, new Widths(input.description()));
        site.setSelectionProvider(elements);
        project().addDirtyListener(dirtyListener);
        project().addMarksListener(marksListener);
        project().commandStack().addCommandStackListener(changes);
        endOfLanguageChanges = Languages.onChange(this::speak);
    }

    private Project project() {
        return input.project();
    }

    @Override
    public void createPartControl(Composite parent) {
        TableWork work = new TableWork(project(), input.runtime(), table, shown, inputs);
        pane = new TablePane(parent, shown, new Handler());
        entry = new CellEntry(pane.grid(), shown, work);
        actions = new TableActions(work, pane, entry, this::refresh, this::export);
        actions.fill(pane.tools());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(actions::fill);
        pane.grid().setMenu(menu.createContextMenu(pane.grid()));
        pane.grid().focus(0, 0, false);
    }

    /** Passes on what the grid asks for. */
    private final class Handler implements GridHandler {
        @Override
        public void edit(Optional<String> typed) {
            entry.edit(typed);
        }

        @Override
        public boolean toggle() {
            return entry.toggle();
        }

        @Override
        public void sort(int column) {
            pane.sort(column);
        }

        @Override
        public void addLine() {
            actions.addLine();
        }

        @Override
        public void deleteLines() {
            actions.deleteLines();
        }

        @Override
        public void moved() {
            select();
        }
    }

    private void select() {
        GridSelection focus = pane.grid().selection();
        shown.element(focus.row(), focus.column())
                .ifPresent(element -> elements.setSelection(new StructuredSelection(element)));
    }

    /** The grid, for tests that drive it. */
    Grid grid() {
        return pane.grid();
    }

    /** What the grid shows, for tests. */
    ShownTable shown() {
        return shown;
    }

    /** Ties the actions to keys and menus while this editor is the active one. */
    void bind(IActionBars bars) {
        if (actions != null) {
            actions.bind(bars);
        }
    }

    /** Many changes in a row are shown once, when the display comes to rest. */
    private void changed() {
        if (!pending && pane != null && !pane.grid().isDisposed()) {
            pending = true;
            pane.grid().getDisplay().asyncExec(this::catchUp);
        }
    }

    private void catchUp() {
        pending = false;
        if (pane.grid().isDisposed()) {
            return;
        }
        if (input.exists()) {
            refresh();
        } else {
            getSite().getPage().closeEditor(this, false);
        }
    }

    private void refresh() {
        input.runtime().refresh(table);
        pane.update();
        setPartName(input.getName());
        select();
    }

    private void export() {
        new ExportTable(project(), input.description(), table, shown)
                .run(getSite().getShell(), input.getName());
    }

    private void speak(String language) {
        table.setLanguage(language);
        changed();
    }

    private void showMarks() {
        if (pane != null && !pane.grid().isDisposed()) {
            pane.grid().update(false);
        }
    }

    @Override
    public void setFocus() {
        pane.grid().setFocus();
        Projects.get().work(project());
    }

    @Override
    public boolean isDirty() {
        return project().isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            project().save(monitor);
        } catch (CoreException e) {
            monitor.setCanceled(true);
            ErrorDialog.openError(
                    getSite().getShell(),
                    Messages.of("save.title"),
                    Messages.of("save.failed"),
                    e.getStatus());
        }
    }

    @Override
    public void doSaveAs() {
        // A table is no file of its own.
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        if (input != null) {
            project().removeDirtyListener(dirtyListener);
            project().removeMarksListener(marksListener);
            project().commandStack().removeCommandStackListener(changes);
            endOfLanguageChanges.run();
        }
        super.dispose();
    }
}
