// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.resource.Resource;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The one command stack of a project. What follows from a command, such as the refresh of diagrams,
 * runs within it, so that one undo takes back both; and each command knows the files it changed.
 */
public final class ProjectCommandStack extends BasicCommandStack {
    private final List<Supplier<Command>> followUps = new ArrayList<>();
    private final ChangeTracker tracker;
    private final Set<Resource> changedForGood = new LinkedHashSet<>();
    private int saved = -1;

    ProjectCommandStack(ChangeTracker tracker) {
        this.tracker = tracker;
    }

    /**
     * After each executed command, runs what the supplier then gives, as part of that command.
     *
     * @param followUp gives a command; one that cannot execute is left out
     * @return takes the follow-up off again
     */
    public Runnable followUp(Supplier<Command> followUp) {
        followUps.add(followUp);
        return () -> followUps.remove(followUp);
    }

    @Override
    public void execute(Command command) {
        if (command == null || !command.canExecute()) {
            return;
        }
        if (saved > top) {
            // The saved state lies on the branch that is now cut off: no undo leads back to it.
            commandList.subList(top + 1, saved + 1).forEach(c -> changedForGood.addAll(files(c)));
            saved = top;
        }
        super.execute(new TrackedCommand(command, List.copyOf(followUps), tracker));
    }

    @Override
    public void undo() {
        tracker.duringCommand(new LinkedHashSet<>(), super::undo);
    }

    @Override
    public void redo() {
        tracker.duringCommand(new LinkedHashSet<>(), super::redo);
    }

    @Override
    public void flush() {
        changedForGood.addAll(changed());
        super.flush();
        saved = -1;
    }

    /** Files whose content differs from the saved one, as far as commands changed it. */
    Set<Resource> changed() {
        Set<Resource> changed = new LinkedHashSet<>(changedForGood);
        commandList
                .subList(Math.min(saved, top) + 1, Math.max(saved, top) + 1)
                .forEach(command -> changed.addAll(files(command)));
        return changed;
    }

    @Override
    public void saveIsDone() {
        super.saveIsDone();
        saved = top;
        changedForGood.clear();
    }

    /** A command that fails is a fault of the program: it must not vanish in a log. */
    @Override
    protected void handleError(Exception exception) {
        throw exception instanceof RuntimeException fault
                ? fault
                : new IllegalStateException(exception);
    }

    private static Set<Resource> files(Command command) {
        return command instanceof TrackedCommand tracked ? tracked.files() : Set.of();
    }
}
