// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.resource.Resource;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** A command with all that followed from it. */
final class TrackedCommand extends CommandWrapper {
    private final List<Supplier<Command>> followUps;
    private final ChangeTracker tracker;
    private final List<Command> followed = new ArrayList<>();
    private final Set<Resource> files = new LinkedHashSet<>();

    TrackedCommand(Command command, List<Supplier<Command>> followUps, ChangeTracker tracker) {
        super(command);
        this.followUps = followUps;
        this.tracker = tracker;
    }

    Set<Resource> files() {
        return files;
    }

    @Override
    public void execute() {
        tracker.duringCommand(files, this::executeAll);
    }

    private void executeAll() {
        super.execute();
        boolean complete = false;
        try {
            followUps.forEach(this::follow);
            complete = true;
        } finally {
            if (!complete && canUndo()) {
                undo();
            }
        }
    }

    private void follow(Supplier<Command> followUp) {
        Command next = followUp.get();
        if (next != null && next.canExecute()) {
            next.execute();
            followed.add(next);
        }
    }

    @Override
    public boolean canUndo() {
        return super.canUndo() && followed.stream().allMatch(Command::canUndo);
    }

    @Override
    public void undo() {
        for (int i = followed.size() - 1; i >= 0; i--) {
            followed.get(i).undo();
        }
        super.undo();
    }

    @Override
    public void redo() {
        super.redo();
        followed.forEach(Command::redo);
    }

    @Override
    public void dispose() {
        followed.forEach(Command::dispose);
        super.dispose();
    }
}
