// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with the words after {@code kogai}, in the person's language. */
final class UsageMessages {
    private final Console console;

    UsageMessages(Console console) {
        this.console = console;
    }

    void tell(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        String verb = command.getCommandSpec().qualifiedName(" ");
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            tellUnmatched(unmatched, command, verb);
        } else if (wrong instanceof MissingParameterException missing) {
            console.note("usage.missing", verb, names(missing.getMissing()));
        } else if (wrong instanceof MutuallyExclusiveArgsException) {
            console.note("usage.exclusive", verb);
        } else if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            console.note("usage.value", verb, wrong.getValue(), name(wrong.getArgSpec()));
        } else {
            console.note("usage.wrong", verb);
        }
        console.note("usage.help", help(command));
    }

    /** Of a group of options picocli names all, also those that may be missing or are there. */
    private static String names(List<ArgSpec> missing) {
        List<ArgSpec> needed =
                missing.stream().filter(arg -> arg.required() && arg.getValue() == null).toList();
        return (needed.isEmpty() ? missing : needed)
                .stream().map(UsageMessages::name).distinct().collect(Collectors.joining(", "));
    }

    private void tellUnmatched(
            UnmatchedArgumentException unmatched, CommandLine command, String verb) {
        String word = unmatched.getUnmatched().get(0);
        if (!command.getSubcommands().isEmpty() && !word.startsWith("-")) {
            console.note(
                    "usage.verb", word, verb, String.join(", ", command.getSubcommands().keySet()));
        } else {
            console.note("usage.unknown", verb, word);
        }
    }

    private static String help(CommandLine command) {
        String verb = command.getCommandSpec().qualifiedName(" ");
        String root = verb.split(" ")[0];
        return verb.replaceFirst(root, root + " help");
    }

    private static String name(ArgSpec argument) {
        return argument.isOption()
                ? ((CommandLine.Model.OptionSpec) argument).longestName()
                : argument.paramLabel();
    }
}
