// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.commands;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/**
 * GEF's view of the EMF command stack that all editors of a project share: what one editor did, any
 * other undoes.
 */
public final class EmfCommandStack extends CommandStack {
    private final org.eclipse.emf.common.command.CommandStack stack;
    private final Runnable afterwards;
    private final CommandStackListener listener = event -> changed();

    /**
     * @param stack the shared stack
     * @param afterwards what brings the editor up to date at once, since tools look for the parts
     *     of new views right after their command
     */
    public EmfCommandStack(org.eclipse.emf.common.command.CommandStack stack, Runnable afterwards) {
        this.stack = stack;
        this.afterwards = afterwards;
        stack.addCommandStackListener(listener);
    }

    private void changed() {
        notifyListeners();
    }

    @Override
    public void execute(Command command) {
        if (command == null || !command.canExecute()) {
            return;
        }
        notifyListeners(command, PRE_EXECUTE);
        stack.execute(EmfCommand.unwrap(command));
        afterwards.run();
        notifyListeners(command, POST_EXECUTE);
    }

    @Override
    public boolean canUndo() {
        return stack.canUndo();
    }

    @Override
    public boolean canRedo() {
        return stack.canRedo();
    }

    @Override
    public void undo() {
        if (stack.canUndo()) {
            stack.undo();
            afterwards.run();
        }
    }

    @Override
    public void redo() {
        if (stack.canRedo()) {
            stack.redo();
            afterwards.run();
        }
    }

    /** The command that undo takes back, or null as GEF's contract has it. */
    @Override
    public Command getUndoCommand() {
        return stack.canUndo() ? new EmfCommand(stack.getUndoCommand()) : null;
    }

    /** The command that redo repeats, or null as GEF's contract has it. */
    @Override
    public Command getRedoCommand() {
        return stack.canRedo() ? new EmfCommand(stack.getRedoCommand()) : null;
    }

    /** Leaves the shared stack alone: other editors still need what it holds. */
    @Override
    public void flush() {
        notifyListeners();
    }

    @Override
    public void dispose() {
        stack.removeCommandStackListener(listener);
    }
}
