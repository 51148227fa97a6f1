// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.kogai.workbench.bench.EditorBenchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;

/** The desktop application that measures itself, tells how long things took, and ends. */
public final class BenchApplication implements IApplication {
    private static final int[] INSTITUTIONS = {100, 700, 1_000, 2_000, 3_500};

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            PlatformUI.createAndRunWorkbench(
                    display, new KogaiWorkbenchAdvisor(() -> display.asyncExec(this::measure)));
            return EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    private void measure() {
        print("window", "start until usable", sinceStart());
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            Path workspace = Path.of(Platform.getInstanceLocation().getURL().toURI());
            EditorBenchmark benchmark = new EditorBenchmark(page);
            for (int size : INSTITUTIONS) {
                benchmark
                        .run(workspace.resolve("network-" + size), size)
                        .forEach((action, time) -> print("editor/" + size, action, time));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } finally {
            PlatformUI.getWorkbench().close();
        }
    }

    private static double sinceStart() {
        long start = ManagementFactory.getRuntimeMXBean().getStartTime();
        return (System.currentTimeMillis() - start) / 1e3;
    }

    private static void print(String what, String action, double time) {
        System.out.printf(Locale.ROOT, "%s: %s: %.4f s%n", what, action, time);
    }

    @Override
    public void stop() {}
}
