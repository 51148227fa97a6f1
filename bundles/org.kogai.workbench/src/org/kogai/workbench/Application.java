// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import java.io.IOException;
import java.nio.file.Path;

/** The desktop application as Equinox starts it. */
public final class Application implements IApplication {
    @Override
    public Object start(IApplicationContext context) throws IOException {
        Display display = PlatformUI.createDisplay();
        try {
            return lockWorkspace(Platform.getInstanceLocation()) ? run(display) : refuse(display);
        } finally {
            display.dispose();
        }
    }

    /** Takes the workspace that was given with -data, else the one in the user's home. */
    private static boolean lockWorkspace(Location workspace) throws IOException {
        if (!workspace.isSet()) {
            Path home = Path.of(System.getProperty("user.home"), "KogaiWorkbench");
            return workspace.set(home.toUri().toURL(), true);
        }
        return workspace.lock();
    }

    private static Object run(Display display) {
        int code = PlatformUI.createAndRunWorkbench(display, new KogaiWorkbenchAdvisor(() -> {}));
        return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    }

    private static Object refuse(Display display) {
        MessageDialog.openInformation(
                display.getActiveShell(),
                Messages.of("application.title"),
                Messages.of("application.inUse"));
        return EXIT_OK;
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
