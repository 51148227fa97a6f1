// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.ui.progress.IProgressService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kogai.diagram.ui.commands.EmfCommand;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DSemanticDiagram;

import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Lays the diagram out: computed in the background with a way to cancel, then one command. */
final class Arrange {
    private final DSemanticDiagram diagram;
    private final DiagramContext context;
    private final CommandStack stack;
    private final IProgressService progress;

    Arrange(
            DSemanticDiagram diagram,
            DiagramContext context,
            CommandStack stack,
            IProgressService progress) {
        this.diagram = diagram;
        this.context = context;
        this.stack = stack;
        this.progress = progress;
    }

    /** Arranges all. */
    void run() {
        run(monitor -> context.arrange(diagram, monitor));
    }

    /** Arranges some views and leaves all others where they are. */
    void run(Collection<AbstractDNode> chosen) {
        run(monitor -> context.arrange(diagram, chosen, monitor));
    }

    private void run(Function<IProgressMonitor, Command> layout) {
        AtomicReference<Command> command = new AtomicReference<>();
        try {
            progress.busyCursorWhile(monitor -> command.set(compute(layout, monitor)));
        } catch (InterruptedException canceled) {
            return;
        } catch (InvocationTargetException e) {
            Status status =
                    new Status(
                            Status.ERROR,
                            "org.kogai.diagram.ui",
                            Texts.of("arrange.failed"),
                            e.getCause());
            StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
            return;
        }
        stack.execute(new EmfCommand(command.get()));
    }

    private static Command compute(
            Function<IProgressMonitor, Command> layout, IProgressMonitor monitor)
            throws InterruptedException {
        monitor.beginTask(Texts.of("arrange.task"), IProgressMonitor.UNKNOWN);
        Command command = layout.apply(monitor);
        if (monitor.isCanceled()) {
            throw new InterruptedException();
        }
        return command;
    }
}
