// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.eclipse.elk.core.util.IElkProgressMonitor;
import org.eclipse.elk.core.util.NullElkProgressMonitor;

import java.time.Duration;

/** Tells ELK to stop when the user cancels or the time is up. */
final class LayoutMonitor extends NullElkProgressMonitor {
    private final Cancellation cancellation;
    private final long end;

    LayoutMonitor(Cancellation cancellation, Duration limit) {
        this.cancellation = cancellation;
        this.end = System.nanoTime() + limit.toNanos();
    }

    @Override
    public boolean isCanceled() {
        return cancellation.isCancelled() || isTimeUp();
    }

    boolean isTimeUp() {
        return System.nanoTime() - end > 0;
    }

    boolean isCancelledByUser() {
        return cancellation.isCancelled();
    }

    @Override
    public IElkProgressMonitor subTask(float work) {
        return this;
    }
}
