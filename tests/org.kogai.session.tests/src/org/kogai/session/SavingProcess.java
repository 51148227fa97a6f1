// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import org.kogai.model.governance.Workspace;

import java.nio.file.Path;

/** A process that saves a project over and over, with a higher year in both files each time. */
final class SavingProcess {
    private SavingProcess() {}

    public static void main(String[] args) {
        try (ProjectSession session = Projects.open(Path.of(args[0]))) {
            int year = session.workspaces().get(0).getFiscalYear();
            while (!Thread.currentThread().isInterrupted()) {
                year++;
                for (Workspace root : session.workspaces()) {
                    session.commandStack().execute(Projects.year(root, year));
                }
                System.out.println("saving");
                session.save();
            }
        }
    }
}
