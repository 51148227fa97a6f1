// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.commands;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;

import java.util.Optional;

/** An EMF command in GEF's clothes. {@link EmfCommandStack} takes them off again. */
public final class EmfCommand extends Command {
    private final org.eclipse.emf.common.command.Command wrapped;

    public EmfCommand(org.eclipse.emf.common.command.Command wrapped) {
        super(wrapped.getLabel());
        this.wrapped = wrapped;
    }

    /** A command, or one that cannot be executed, which GEF shows as "not allowed here". */
    public static Command of(Optional<org.eclipse.emf.common.command.Command> command) {
        return command.<Command>map(EmfCommand::new).orElse(UnexecutableCommand.INSTANCE);
    }

    /** The EMF command within a GEF command; compounds become one EMF compound. */
    static org.eclipse.emf.common.command.Command unwrap(Command command) {
        if (command instanceof EmfCommand emf) {
            return emf.wrapped;
        }
        if (command instanceof org.eclipse.gef.commands.CompoundCommand compound) {
            CompoundCommand joined = new CompoundCommand(0);
            for (Object part : compound.getCommands()) {
                joined.append(unwrap((Command) part));
            }
            return joined;
        }
        throw new IllegalArgumentException("No EMF command: " + command);
    }

    @Override
    public boolean canExecute() {
        return wrapped.canExecute();
    }

    @Override
    public void execute() {
        wrapped.execute();
    }

    @Override
    public boolean canUndo() {
        return wrapped.canUndo();
    }

    @Override
    public void undo() {
        wrapped.undo();
    }

    @Override
    public void redo() {
        wrapped.redo();
    }
}
