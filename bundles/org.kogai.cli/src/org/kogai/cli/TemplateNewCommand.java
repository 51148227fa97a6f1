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

/** Writes a template or a slide master to start from. */
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
        boolean master = Templates.isMaster(name);
        String fileName = master ? name.getFileName().toString() : Templates.name(name) + ".docx";
        Path file = name.resolveSibling(fileName).toAbsolutePath().normalize();
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        String words = language == null ? console.messages().language() : language;
        try (OutputFolder folder = new OutputFolder(file.getParent())) {
            if (master) {
                Templates.writeMaster(fileName, words, folder);
            } else {
                Templates.writeExample(fileName, words, folder);
            }
            folder.commit().forEach(console::line);
        }
        console.note(master ? "template.madeMaster" : "template.made", file.getFileName());
        return Exit.DONE.code();
    }
}
