// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command line in a process of its own that knows no display. */
final class HeadlessProcess {
    private static final int SECONDS = 120;

    private HeadlessProcess() {}

    /** Runs the command line and returns its exit code; what it says goes to a file. */
    static int run(Path output, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Djava.awt.headless=true", "-cp", classPath()));
        command.add(ExportingProcess.class.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        Process process = builder.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The export took too long.");
        }
        return process.exitValue();
    }

    /** All bundles that run here: those of the command line are among them. */
    private static String classPath() {
        return Stream.of(
                        FrameworkUtil.getBundle(HeadlessProcess.class)
                                .getBundleContext()
                                .getBundles())
                .flatMap(HeadlessProcess::places)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The file of a bundle; one that lies in its project has its classes in a folder of it. */
    private static Stream<String> places(Bundle bundle) {
        return FileLocator.getBundleFileLocation(bundle).stream()
                .flatMap(
                        file ->
                                Stream.of(
                                        file,
                                        new File(file, "target/classes"),
                                        new File(file, "bin")))
                .filter(File::exists)
                .map(File::getPath);
    }
}
