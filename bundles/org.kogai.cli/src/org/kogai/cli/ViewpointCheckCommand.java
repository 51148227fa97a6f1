// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.diagram.expression.Services;
import org.kogai.diagram.odesign.Problem;
import org.kogai.diagram.odesign.SpecificationCheck;
import org.kogai.model.GovernanceResourceFactory;
import org.kogai.viewpoints.GovernanceServices;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Tells what is wrong or not supported in a viewpoint specification. */
@Command(name = "check")
final class ViewpointCheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "odesign")
    private Path file;

    /** One value each time: with more the option would take the file that follows it. */
    @Option(names = "--metamodel", paramLabel = "ECORE", descriptionKey = "metamodel")
    private final List<Path> metamodels = new ArrayList<>();

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "ECORE",
            hidden = true,
            descriptionKey = "metamodel")
    private final List<Path> moreMetamodels = new ArrayList<>();

    ViewpointCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Problem> problems = problems();
        Locale locale = Locale.forLanguageTag(console.messages().language());
        for (Problem problem : problems) {
            console.result(
                    "check." + problem.severity(),
                    problem.place().toString(),
                    problem.text(locale));
        }
        console.note("check.summary", file, problems.size());
        boolean wrong = problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
        return (wrong ? Exit.FINDINGS : Exit.DONE).code();
    }

    /** Without metamodels, those of the product count. */
    private List<Problem> problems() throws IOException {
        Services services = Services.of(GovernanceServices.class.getClassLoader());
        List<Path> all = new ArrayList<>(metamodels);
        all.addAll(moreMetamodels);
        if (!all.isEmpty()) {
            return SpecificationCheck.check(file, all, services);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return SpecificationCheck.check(
                    in,
                    file.getFileName().toString(),
                    GovernanceResourceFactory.packages(),
                    services);
        }
    }
}
