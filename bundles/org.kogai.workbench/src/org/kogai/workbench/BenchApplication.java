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
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The desktop application that measures itself, tells how long things took, and ends. Numbers among
 * its arguments are how many institutions the diagrams show.
 */
public final class BenchApplication implements IApplication {
    private static final List<Integer> INSTITUTIONS = List.of(150, 700, 1_000, 2_000, 3_500);

    private List<Integer> sizes = INSTITUTIONS;

    @Override
    public Object start(IApplicationContext context) {
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        List<Integer> asked =
                Stream.of((String[]) arguments)
                        .filter(argument -> argument.matches("\\d{1,5}"))
                        .map(Integer::valueOf)
                        .toList();
        sizes = asked.isEmpty() ? INSTITUTIONS : asked;
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
            for (int size : sizes) {
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
