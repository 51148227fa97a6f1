// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

/** Cancels after some steps. */
final class CancelAfter implements Progress {
    private final int steps;
    private int seen;

    CancelAfter(int steps) {
        this.steps = steps;
    }

    @Override
    public void working(Work work, String subject, int done, int total) {
        seen++;
    }

    @Override
    public boolean isCancelled() {
        return seen > steps;
    }
}
