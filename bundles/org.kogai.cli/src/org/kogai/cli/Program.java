// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.cli.bench.Benchmarks;
import org.kogai.dossier.Progress;

import picocli.CommandLine;

import java.util.function.BooleanSupplier;

/** The verbs put together. */
final class Program {
    private final Console console;
    private final Progress progress;

    Program(Console console, BooleanSupplier cancelled) {
        this.console = console;
        progress = new ConsoleProgress(console, cancelled);
    }

    /**
     * Runs one command.
     *
     * @return its exit code
     */
    int run(String... arguments) {
        ExceptionHandler handler = new ExceptionHandler(console);
        return commands()
                .setExecutionExceptionHandler(handler)
                .setParameterExceptionHandler(handler)
                .execute(arguments);
    }

    CommandLine commands() {
        CommandLine viewpoint = new CommandLine(new ViewpointCommand(console));
        viewpoint.addSubcommand(new ViewpointCheckCommand(console));
        viewpoint.addSubcommand(new ViewpointRunCommand(console));
        CommandLine template = new CommandLine(new TemplateCommand(console));
        template.addSubcommand(new TemplateNewCommand(console));
        template.addSubcommand(new TemplateCheckCommand(console));
        CommandLine kogai = new CommandLine(new KogaiCommand(console));
        kogai.addSubcommand(new DemoCommand(console, progress));
        kogai.addSubcommand(new ListCommand(console));
        kogai.addSubcommand(new ValidateCommand(console, progress));
        kogai.addSubcommand(new ExportCommand(console, progress));
        kogai.addSubcommand(new GenerateCommand(console, progress));
        kogai.addSubcommand(template);
        kogai.addSubcommand(new CheckCommand(console, progress));
        kogai.addSubcommand(new AppointCommand(console));
        kogai.addSubcommand(new SimulateCommand(console, progress));
        kogai.addSubcommand(new RegisterCommand(console));
        kogai.addSubcommand(viewpoint);
        kogai.addSubcommand(new BenchCommand(console, Benchmarks.all(), progress));
        kogai.addSubcommand(new VersionCommand(console));
        kogai.addSubcommand(new HelpCommand(console));
        return kogai.setResourceBundle(console.messages().bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }
}
