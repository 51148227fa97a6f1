// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.project;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.kogai.workbench.Messages;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Looks, whenever the window comes to the front, whether somebody else changed files of a project,
 * and offers to read them again. It asks once for each state of the files.
 */
public final class ExternalChanges implements IWindowListener {
    private final Map<Path, List<Path>> declined = new HashMap<>();
    private boolean asking;

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        if (asking) {
            return;
        }
        asking = true;
        try {
            Projects.get().all().forEach(project -> check(project, window));
        } finally {
            asking = false;
        }
    }

    private void check(Project project, IWorkbenchWindow window) {
        List<Path> changed = project.externalChanges();
        if (changed.isEmpty() || changed.equals(declined.get(project.folder()))) {
            return;
        }
        if (wantsReload(window.getShell(), project, changed)) {
            declined.remove(project.folder());
            new ReloadProject(window.getActivePage()).run(project);
        } else {
            declined.put(project.folder(), changed);
        }
    }

    private static boolean wantsReload(Shell shell, Project project, List<Path> changed) {
        String files =
                changed.stream()
                        .map(path -> path.getFileName().toString())
                        .collect(Collectors.joining(", "));
        String key = project.isDirty() ? "reload.questionDirty" : "reload.question";
        return MessageDialog.open(
                        MessageDialog.QUESTION,
                        shell,
                        Messages.of("reload.title"),
                        Messages.of(key, project.name(), files),
                        0,
                        Messages.of("button.reload"),
                        Messages.of("button.keep"))
                == 0;
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // Files are looked at when the person comes back.
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        // The first activation follows.
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // Nothing is held for a window.
    }
}
