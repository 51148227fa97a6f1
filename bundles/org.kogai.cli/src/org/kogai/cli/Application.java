// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line as Equinox starts it. */
public final class Application implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        String[] args = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return Main.run(args);
    }

    @Override
    public void stop() {}
}
