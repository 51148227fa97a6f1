// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Command that records what it changes, so that it can be undone and redone. When it fails, what it
 * did is taken back and an {@link AbortExecutionException} tells the command stack to forget it.
 */
public abstract class RecordedCommand extends AbstractCommand {
    private final Supplier<Collection<? extends Notifier>> scope;
    private ChangeDescription changes;

    /**
     * A command.
     *
     * @param label label for the user, may be empty
     * @param scope resources and objects below which changes are recorded
     */
    protected RecordedCommand(String label, Supplier<Collection<? extends Notifier>> scope) {
        super(label);
        this.scope = scope;
    }

    /** Makes the changes; an exception takes them back. */
    protected abstract void change();

    /** Called when all is changed but still recorded, with the elements that were detached. */
    protected void finish(Set<EObject> detached) {}

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        Recorder recorder = new Recorder();
        recorder.beginRecording(scope.get());
        boolean done = false;
        try {
            change();
            finish(recorder.detached());
            done = true;
        } catch (ToolFailure
                | ClassCastException
                | IllegalArgumentException
                | IllegalStateException
                | ArrayStoreException
                | IndexOutOfBoundsException
                | UnsupportedOperationException e) {
            AbortExecutionException abort = new AbortExecutionException();
            abort.initCause(e);
            throw abort;
        } finally {
            changes = recorder.endRecording();
            recorder.dispose();
            if (!done && changes != null) {
                changes.apply();
                changes = null;
            }
        }
    }

    @Override
    public void undo() {
        changes.applyAndReverse();
    }

    @Override
    public void redo() {
        changes.applyAndReverse();
    }
}
