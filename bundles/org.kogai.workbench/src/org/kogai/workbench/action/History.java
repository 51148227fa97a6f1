// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.action;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.actions.ActionFactory;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;
import org.kogai.workbench.project.Project;
import org.kogai.workbench.project.Projects;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Takes back, or does again, the last command of the project that a person works on. */
final class History extends Action {
    private final Predicate<CommandStack> possible;
    private final Consumer<CommandStack> action;

    private History(
            String label,
            String icon,
            Predicate<CommandStack> possible,
            Consumer<CommandStack> action) {
        super(Messages.of(label), Icons.named(icon));
        setId("org.kogai.workbench." + icon);
        setToolTipText(Messages.plain(label));
        this.possible = possible;
        this.action = action;
        Projects.get().addListener(this::update);
        update();
    }

    /** Takes back. */
    static History undo() {
        return new History("action.undo", "undo", CommandStack::canUndo, CommandStack::undo);
    }

    /** Does again. */
    static History redo() {
        return new History("action.redo", "redo", CommandStack::canRedo, CommandStack::redo);
    }

    /** Binds it to the keys of a command of the platform, for use in a menu. */
    History boundTo(ActionFactory command) {
        setActionDefinitionId(command.getCommandId());
        return this;
    }

    private static Optional<CommandStack> stack() {
        return Projects.get().current().map(Project::commandStack);
    }

    private void update() {
        setEnabled(stack().filter(possible).isPresent());
    }

    @Override
    public void run() {
        stack().filter(possible).ifPresent(action);
    }
}
