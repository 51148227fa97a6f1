// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.kogai.model.governance.regulation.RuleSet;
import org.kogai.workbench.Messages;
import org.kogai.workbench.project.Project;

import java.util.List;
import java.util.Optional;

/** Asks which rules to try out on which register of factories, and writes the results. */
public final class SimulateRules {
    private final Shell shell;
    private final Project project;
    private final Maker maker;

    /** Tries rules of this project out. */
    public SimulateRules(Shell shell, Project project) {
        this.shell = shell;
        this.project = project;
        this.maker = new Maker(shell, project);
    }

    /**
     * Opens the dialog.
     *
     * @param chosen rule set that is chosen to begin with
     */
    public void open(Optional<RuleSet> chosen) {
        List<RuleSet> sets =
                project.governance()
                        .ruleSets()
                        .filter(set -> set.getKey() != null && !set.getKey().isBlank())
                        .toList();
        if (sets.isEmpty()) {
            MessageDialog.openInformation(
                    shell, Messages.of("simulate.title"), Messages.of("simulate.none"));
        } else if (maker.isReady()) {
            SimulationDialog dialog =
                    new SimulationDialog(
                            shell, sets, chosen, project.languages(), project.outputs());
            if (dialog.open() == Window.OK) {
                maker.start(
                        Messages.of("simulate.job", project.name()),
                        dialog.order(),
                        new SimulationWork(dialog.trial()));
            }
        }
    }
}
