// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

/** Hears of a project's state; called on the thread that caused the change. */
@FunctionalInterface
public interface ProjectListener {
    /** A command ran, was undone or redone, or the project was saved. */
    void changed(ProjectSession session);
}
