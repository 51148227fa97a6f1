// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.kogai.model.governance.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Project folders for tests. */
final class Projects {
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <gov:Workspace xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:gov="http://www.kogai.org/governance/1.0" xmi:id="%s" fiscalYear="2000">
            """;

    private Projects() {}

    static String model(String id, String... lines) {
        return HEAD.formatted(id) + String.join("\n", lines) + "\n</gov:Workspace>\n";
    }

    /** Two files, the first of which refers to the second. */
    static Path twoFiles(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.kogai"),
                model(
                        "wa",
                        "<institutions xmi:id='i'><jurisdiction href='b.kogai#kh'/>"
                                + "</institutions>"));
        Files.writeString(folder.resolve("b.kogai"), model("wb", "<jurisdictions xmi:id='kh'/>"));
        return folder;
    }

    static ProjectSession open(Path folder) {
        return ProjectSession.open(folder, Formats.models());
    }

    static ProjectSession open(Path folder, Disk disk) {
        return ProjectSession.open(
                folder,
                Formats.models(),
                new ComposedAdapterFactory(new ReflectiveItemProviderAdapterFactory()),
                disk);
    }

    /** Sets the fiscal year of each workspace by one command each. */
    static void setYear(ProjectSession session, int year) {
        session.workspaces().forEach(root -> session.commandStack().execute(year(root, year)));
    }

    static Command year(Workspace root, int year) {
        return new ChangeCommand(root) {
            @Override
            protected void doExecute() {
                root.setFiscalYear(year);
            }
        };
    }

    static List<Integer> years(Path folder) {
        try (ProjectSession session = open(folder)) {
            return session.workspaces().stream().map(Workspace::getFiscalYear).toList();
        }
    }

    static List<ProjectProblem> problems(Runnable work) {
        try {
            work.run();
            return List.of();
        } catch (ProjectException e) {
            return e.problems();
        }
    }
}
