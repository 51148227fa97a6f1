// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.project;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;

import java.util.Optional;

/** What an editor shows of a project. */
public interface ProjectInput extends IEditorInput {
    /** The project. */
    Project project();

    /**
     * Opens the same again once the project has been read anew. Asked for while the old one is
     * still open; absent when there is nothing to open.
     */
    Optional<Runnable> reopening(IWorkbenchPage page);
}
