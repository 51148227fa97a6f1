// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Explains the program or one verb. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "VERB", arity = "0..*", descriptionKey = "verb")
    private final List<String> verbs = new ArrayList<>();

    @Spec private CommandSpec spec;

    HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.parent().commandLine();
        for (String verb : verbs) {
            CommandLine next = command.getSubcommands().get(verb);
            if (next == null) {
                throw new UnmatchedArgumentException(command, List.of(verb));
            }
            command = next;
        }
        console.text(command.getUsageMessage());
        return Exit.DONE.code();
    }
}
