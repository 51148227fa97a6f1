// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.dossier.Dossier;
import org.kogai.dossier.OutputFolder;
import org.kogai.dossier.simulation.CountryShape;
import org.kogai.dossier.simulation.SyntheticRegister;
import org.kogai.model.governance.regulation.RuleSet;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Makes up a register of factories for trying rule sets out. */
@Command(name = "register")
final class RegisterCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
    private Path project;

    @Option(
            names = "--rules",
            paramLabel = "KEY",
            arity = "1..*",
            required = true,
            descriptionKey = "register.rules")
    private final List<String> rules = new ArrayList<>();

    @Option(names = "--size", paramLabel = "NUMBER", descriptionKey = "register.size")
    private Integer size;

    @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "register.seed")
    private long seed = 1;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "register.out")
    private Path out;

    RegisterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Dossier dossier = Dossier.open(project)) {
            List<RuleSet> sets = rules.stream().map(dossier::ruleSet).toList();
            CountryShape shape = CountryShape.of(sets.get(0));
            int factories = size == null ? shape.factories() : size;
            Path file = out.toAbsolutePath();
            try (OutputFolder folder = new OutputFolder(file.getParent())) {
                folder.write(
                        file.getFileName().toString(),
                        stream -> {
                            Writer writer =
                                    new BufferedWriter(
                                            new OutputStreamWriter(stream, StandardCharsets.UTF_8));
                            new SyntheticRegister(shape, sets).write(factories, seed, writer);
                            writer.flush();
                        });
                folder.commit();
            }
            console.note("register.made", file, factories);
        }
        return Exit.DONE.code();
    }
}
