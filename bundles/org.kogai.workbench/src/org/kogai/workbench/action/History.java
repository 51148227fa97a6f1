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

    private History(String name, Predicate<CommandStack> possible, Consumer<CommandStack> action) {
        super(Messages.of(name));
        this.possible = possible;
        this.action = action;
        Projects.get().addListener(this::update);
        update();
    }

    /** Takes back. */
    static History undo() {
        History undo = new History("action.undo", CommandStack::canUndo, CommandStack::undo);
        undo.setId(ActionFactory.UNDO.getId());
        undo.setActionDefinitionId(ActionFactory.UNDO.getCommandId());
        undo.setImageDescriptor(Icons.named("undo"));
        return undo;
    }

    /** Does again. */
    static History redo() {
        History redo = new History("action.redo", CommandStack::canRedo, CommandStack::redo);
        redo.setId(ActionFactory.REDO.getId());
        redo.setActionDefinitionId(ActionFactory.REDO.getCommandId());
        redo.setImageDescriptor(Icons.named("redo"));
        return redo;
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
