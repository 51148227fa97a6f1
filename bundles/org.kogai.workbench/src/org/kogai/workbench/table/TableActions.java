// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.kogai.diagram.description.Labels;
import org.kogai.diagram.views.DLine;
import org.kogai.dossier.GovernanceViewpoints;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;
import org.kogai.workbench.preferences.Languages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What can be done in the table editor, for keys, menus and its bar. */
final class TableActions {
    private final TableWork work;
    private final TablePane pane;
    private final CellEntry entry;
    private final Runnable refresh;
    private final Runnable export;

    TableActions(
            TableWork work, TablePane pane, CellEntry entry, Runnable refresh, Runnable export) {
        this.work = work;
        this.pane = pane;
        this.entry = entry;
        this.refresh = refresh;
        this.export = export;
    }

    /** Ties actions to the keys and menu items of the window. */
    void bind(IActionBars bars) {
        Map<ActionFactory, IAction> actions =
                Map.of(
                        ActionFactory.COPY, action(this::copy),
                        ActionFactory.PASTE, action(this::paste),
                        ActionFactory.DELETE, action(this::delete),
                        ActionFactory.SELECT_ALL, action(this::selectAll),
                        ActionFactory.FIND, action(pane::find),
                        ActionFactory.REFRESH, action(refresh),
                        ActionFactory.RENAME, action(() -> entry.edit(Optional.empty())));
        actions.forEach((kind, action) -> bars.setGlobalActionHandler(kind.getId(), action));
        bars.updateActionBars();
    }

    void fill(ToolBarManager bar) {
        bar.add(named("table.addLine", "add", this::addLine));
        bar.add(named("table.deleteLines", "remove", this::deleteLines));
        bar.add(named("table.export", "export", export));
        bar.update(true);
    }

    void fill(IMenuManager menu) {
        Area area = selection().area();
        if (selection().isCell()) {
            menu.add(named("table.edit", "rename", () -> entry.edit(Optional.empty())));
        }
        menu.add(new Separator());
        menu.add(named("action.copy", "open", this::copy));
        menu.add(named("table.copyAll", "open", () -> work.copy(pane.grid(), area, true)));
        menu.add(named("action.paste", "open", this::paste));
        if (selection().isCell()) {
            menu.add(named("table.clear", "remove", this::clear));
        }
        menu.add(new Separator());
        menu.add(creations());
        if (!area.isEmpty()) {
            menu.add(named("table.deleteLines", "delete", this::deleteLines));
        }
        if (work.canDeleteColumns(area)) {
            menu.add(named("table.deleteColumns", "delete", () -> work.deleteColumns(area)));
        }
        menu.add(new Separator());
        menu.add(named("table.sort", "open", () -> pane.sort(selection().column())));
        menu.add(named("table.export", "export", export));
    }

    private MenuManager creations() {
        MenuManager menu = new MenuManager(Messages.of("table.add"));
        menu.setImageDescriptor(Icons.named("add"));
        for (TableWork.Creation creation : work.creations(selection().row())) {
            Action action = action(() -> create(creation));
            action.setText(label(creation));
            menu.add(action);
        }
        return menu;
    }

    private static String label(TableWork.Creation creation) {
        return Labels.text(
                creation.tool().name(),
                creation.tool().head().label(),
                key -> GovernanceViewpoints.word(key, Languages.reader()));
    }

    private void create(TableWork.Creation creation) {
        Optional<DLine> made = work.create(creation);
        pane.update();
        made.ifPresent(pane::show);
        pane.grid().setFocus();
    }

    /** Adds by the tool that there is, or lets choose one of several. */
    void addLine() {
        List<TableWork.Creation> creations = work.creations(selection().row());
        if (creations.size() == 1) {
            create(creations.get(0));
        } else if (!creations.isEmpty()) {
            MenuManager menu = creations();
            menu.createContextMenu(pane.grid()).setVisible(true);
        }
    }

    void deleteLines() {
        if (!selection().area().isEmpty()) {
            work.deleteLines(selection().area());
        }
    }

    private GridSelection selection() {
        return pane.grid().selection();
    }

    private void copy() {
        onText(Text::copy, () -> work.copy(pane.grid(), selection().area(), false));
    }

    private void paste() {
        onText(
                Text::paste,
                () -> {
                    Area area = selection().area();
                    Refusals.tell(pane.grid().getShell(), work.paste(pane.grid(), area));
                });
    }

    private void selectAll() {
        onText(Text::selectAll, pane.grid()::selectAll);
    }

    /** Deletes lines that are selected by their headings, else empties cells. */
    private void delete() {
        onText(
                FocusedText::delete,
                () -> {
                    if (selection().isRows()) {
                        deleteLines();
                    } else {
                        clear();
                    }
                });
    }

    private void clear() {
        Area area = selection().area();
        if (!area.isEmpty()) {
            Refusals.tell(pane.grid().getShell(), work.clear(area));
        }
    }

    private static void onText(Consumer<Text> inText, Runnable inGrid) {
        FocusedText.get().ifPresentOrElse(inText, inGrid);
    }

    private static Action named(String key, String icon, Runnable run) {
        Action action = action(run);
        action.setText(Messages.of(key));
        action.setToolTipText(Messages.plain(key));
        if (!icon.equals("open")) {
            action.setImageDescriptor(Icons.named(icon));
        }
        return action;
    }

    private static Action action(Runnable run) {
        return new Action() {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
