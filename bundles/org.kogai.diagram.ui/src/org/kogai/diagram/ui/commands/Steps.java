// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.commands;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Commands of which each is made when those before it are done, since it needs what they created.
 * Undo takes all of them back.
 */
public final class Steps extends AbstractCommand {
    private final List<Supplier<Optional<Command>>> steps;
    private final Command first;
    private final List<Command> done = new ArrayList<>();

    /**
     * @param first decides whether the whole can be executed
     * @param steps what follows it
     */
    public Steps(Command first, List<Supplier<Optional<Command>>> steps) {
        super(first.getLabel());
        this.first = first;
        this.steps = List.copyOf(steps);
    }

    @Override
    protected boolean prepare() {
        return first.canExecute();
    }

    @Override
    public void execute() {
        first.execute();
        done.add(first);
        for (Supplier<Optional<Command>> step : steps) {
            step.get().filter(Command::canExecute).ifPresent(this::run);
        }
    }

    private void run(Command command) {
        command.execute();
        done.add(command);
    }

    @Override
    public boolean canUndo() {
        return done.stream().allMatch(Command::canUndo);
    }

    @Override
    public void undo() {
        for (int i = done.size() - 1; i >= 0; i--) {
            done.get(i).undo();
        }
    }

    @Override
    public void redo() {
        done.forEach(Command::redo);
    }

    @Override
    public Collection<?> getResult() {
        return first.getResult();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        Collection<Object> affected = new LinkedHashSet<>();
        done.forEach(command -> affected.addAll(command.getAffectedObjects()));
        return affected;
    }

    @Override
    public void dispose() {
        done.forEach(Command::dispose);
    }
}
