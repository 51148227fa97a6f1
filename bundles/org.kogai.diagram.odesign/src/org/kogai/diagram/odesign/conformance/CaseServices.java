// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.expression.Services;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Services of a case, compiled from their source into a folder that is removed afterwards. */
final class CaseServices implements Services, Closeable {
    private final Path classes;
    private final URLClassLoader loader;

    private CaseServices(Path classes) throws IOException {
        this.classes = classes;
        this.loader =
                new URLClassLoader(
                        new URL[] {classes.toUri().toURL()}, CaseServices.class.getClassLoader());
    }

    /**
     * Compiles.
     *
     * @param source folder with the source
     * @throws CaseException when there is no compiler here or the source is wrong
     */
    static CaseServices compile(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new CaseException("services.compiler");
        }
        CaseServices services = new CaseServices(Files.createTempDirectory("kogai-services"));
        try (Stream<Path> files = Files.walk(source);
                StandardJavaFileManager manager =
                        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).toList();
            StringWriter messages = new StringWriter();
            List<String> options =
                    List.of(
                            "-d",
                            services.classes.toString(),
                            "-classpath",
                            classPath(),
                            "-proc:none",
                            "-nowarn");
            boolean done =
                    sources.isEmpty()
                            || compiler.getTask(
                                            messages,
                                            manager,
                                            null,
                                            options,
                                            null,
                                            manager.getJavaFileObjectsFromPaths(sources))
                                    .call();
            if (!done) {
                services.close();
                throw new CaseException("services.source", messages.toString());
            }
        }
        return services;
    }

    /** Where EMF is; services may use nothing else besides Java. */
    private static String classPath() {
        return Stream.of(EObject.class, Notifier.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> new File(URI.create(location.toString().replace(" ", "%20"))))
                .map(File::getPath)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public Class<?> load(String qualifiedName) throws ClassNotFoundException {
        return Class.forName(qualifiedName, true, loader);
    }

    @Override
    public void close() throws IOException {
        loader.close();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
