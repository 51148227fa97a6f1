// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.dossier.OutputFolder;
import org.kogai.dossier.Templates;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Writes a template to start from. */
@Command(name = "new")
final class TemplateNewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", descriptionKey = "template.new")
    private Path name;

    @Option(names = "--lang", paramLabel = "TAG", descriptionKey = "template.lang")
    private String language;

    TemplateNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws FileAlreadyExistsException {
        Path file =
                name.resolveSibling(Templates.name(name) + ".docx").toAbsolutePath().normalize();
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        String words = language == null ? console.messages().language() : language;
        try (OutputFolder folder = new OutputFolder(file.getParent())) {
            Templates.writeExample(file.getFileName().toString(), words, folder);
            folder.commit().forEach(console::line);
        }
        console.note("template.made", file.getFileName());
        return Exit.DONE.code();
    }
}
