// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kogai.dossier.Progress;
import org.kogai.workbench.Messages;

/** Shows the progress of the dossier in the workbench's progress dialog, and cancels with it. */
final class JobProgress implements Progress {
    private static final int UNITS = 1000;

    private final SubMonitor monitor;
    private int worked;

    JobProgress(IProgressMonitor monitor, String title) {
        this.monitor = SubMonitor.convert(monitor, title, UNITS);
    }

    @Override
    public void working(Work work, String subject, int done, int total) {
        monitor.subTask(Messages.of("work." + work, subject, done + 1, total));
        int wanted = total == 0 ? 0 : UNITS * done / total;
        if (wanted > worked) {
            monitor.worked(wanted - worked);
            worked = wanted;
        }
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
