// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.problems;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;
import org.kogai.workbench.project.Projects;
import org.kogai.workbench.project.Reveal;

import java.util.Optional;

/** What can be done with the selected problem, by menu and by keys. */
final class ProblemMenu {
    private final TableViewer table;
    private final IWorkbenchPage page;

    private ProblemMenu(TableViewer table, IWorkbenchPage page) {
        this.table = table;
        this.page = page;
    }

    /** Gives the table a context menu, Ctrl+1 for the fix, and Enter to show the element. */
    static void enable(TableViewer table, IWorkbenchPage page) {
        ProblemMenu problems = new ProblemMenu(table, page);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(problems::fill);
        table.getTable().setMenu(menu.createContextMenu(table.getTable()));
        table.getTable().addKeyListener(problems.new Keys());
        table.addDoubleClickListener(event -> problems.reveal());
    }

    private final class Keys extends KeyAdapter {
        @Override
        public void keyPressed(KeyEvent event) {
            if (event.keyCode == '1' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
                mend();
            }
        }
    }

    private Optional<Problem> selected() {
        return Optional.ofNullable((Problem) table.getStructuredSelection().getFirstElement());
    }

    private Optional<Fix> fix() {
        return selected().flatMap(Problem::fix);
    }

    private void fill(IMenuManager menu) {
        IAction mend = action(this::mend);
        mend.setText(
                fix().map(fix -> Messages.of("problems.mend", fix.label()))
                        .orElseGet(() -> Messages.of("problems.noFix")));
        mend.setEnabled(fix().isPresent());
        menu.add(mend);
        IAction reveal = action(this::reveal);
        reveal.setText(Messages.of("problems.reveal"));
        reveal.setImageDescriptor(Icons.named("jump"));
        reveal.setEnabled(selected().flatMap(Problem::element).isPresent());
        menu.add(reveal);
    }

    private static IAction action(Runnable run) {
        return new Action() {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private void mend() {
        fix().ifPresent(
                        fix ->
                                Projects.get()
                                        .of(fix.element())
                                        .ifPresent(project -> fix.run(project)));
    }

    private void reveal() {
        selected().flatMap(Problem::element).ifPresent(element -> Reveal.inExplorer(page, element));
    }
}
