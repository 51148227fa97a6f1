// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import org.kogai.diagram.description.Viewpoint;
import org.kogai.diagram.odesign.Problem;
import org.kogai.diagram.odesign.Specification;
import org.kogai.diagram.odesign.SpecificationReader;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs conformance cases (folders with a metamodel, models, a specification, services, steps). */
public final class CaseRunner {
    private CaseRunner() {}

    /**
     * Runs a case and writes the snapshots as JSON: the initial one, then one after each step.
     *
     * @param folder folder of the case, with {@code case.json}
     * @param out receives the JSON; it stays open
     * @throws IOException a {@link CaseException} when the case cannot be run, a {@link
     *     org.kogai.diagram.odesign.SpecificationException} when the specification cannot be read
     */
    public static void run(Path folder, Writer out) throws IOException {
        new JsonWriter(out).write(snapshots(CaseFile.read(folder), Integer.MAX_VALUE));
        out.write('\n');
        out.flush();
    }

    /** Snapshots of a case up to a number of steps. */
    static List<Object> snapshots(CaseFile file, int steps) throws IOException {
        List<Viewpoint> viewpoints = viewpoints(file);
        Models models = new Models(file);
        if (file.servicesSource().isEmpty()) {
            return snapshots(
                    file, new CaseSession(models, viewpoints, CaseRunner::noServices), steps);
        }
        Path source = file.folder().resolve(file.servicesSource());
        try (CaseServices services = CaseServices.compile(source)) {
            return snapshots(file, new CaseSession(models, viewpoints, services), steps);
        }
    }

    private static Class<?> noServices(String name) throws ClassNotFoundException {
        throw new ClassNotFoundException(name);
    }

    private static List<Viewpoint> viewpoints(CaseFile file) throws IOException {
        Path path = file.folder().resolve(file.odesign());
        try (InputStream in = Files.newInputStream(path)) {
            Specification specification = SpecificationReader.read(in, file.odesign());
            for (Problem problem : specification.problems()) {
                if (problem.severity() == Problem.Severity.ERROR) {
                    throw new CaseException(
                            "specification.problem",
                            problem.place().toString(),
                            problem.text(Locale.getDefault()));
                }
            }
            return specification.viewpoints().stream()
                    .filter(v -> file.viewpoints().contains(v.name()))
                    .toList();
        }
    }

    private static List<Object> snapshots(CaseFile file, CaseSession session, int steps)
            throws CaseException {
        List<Object> snapshots = new ArrayList<>();
        if (!session.open(file.representation(), session.models().element(file.root()))) {
            throw new CaseException("diagram.forbidden", file.representation());
        }
        StepRunner runner = new StepRunner(session);
        snapshots.add(runner.initial());
        for (int i = 0; i < Math.min(steps, file.steps().size()); i++) {
            snapshots.add(runner.run(i + 1, file.steps().get(i)));
        }
        return snapshots;
    }
}
