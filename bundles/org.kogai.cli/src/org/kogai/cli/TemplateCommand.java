// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** Verbs about templates. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {
    private final Console console;

    @Spec private CommandSpec spec;

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.text(spec.commandLine().getUsageMessage());
        return Exit.UNUSABLE.code();
    }
}
