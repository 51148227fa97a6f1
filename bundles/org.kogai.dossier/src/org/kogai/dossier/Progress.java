// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

/** Hears how far the work has come and can end it. Called from the working thread. */
public interface Progress {
    /** Hears nothing and never cancels. */
    Progress NONE =
            new Progress() {
                @Override
                public void working(Work work, String subject, int done, int total) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    /**
     * A step begins.
     *
     * @param work what is being done
     * @param subject name of the diagram, document or file
     * @param done steps finished before this one
     * @param total steps in all
     */
    void working(Work work, String subject, int done, int total);

    /** Whether to end as soon as possible; what is on the disk then stays as it was. */
    boolean isCancelled();

    /**
     * Ends the work when it is cancelled.
     *
     * @throws CancelledException when it is
     */
    default void check() {
        if (isCancelled()) {
            throw new CancelledException();
        }
    }

    /** Sorts of steps. */
    enum Work {
        COPY_SAMPLE,
        DRAW,
        WRITE_PICTURE,
        COMPOSE,
        VALIDATE
    }
}
