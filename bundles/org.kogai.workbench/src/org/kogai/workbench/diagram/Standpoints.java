// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.diagram;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.kogai.diagram.ui.Outlook;
import org.kogai.model.governance.policy.PolicyProposal;
import org.kogai.semantics.time.Standpoint;
import org.kogai.workbench.Messages;
import org.kogai.workbench.preferences.Languages;
import org.kogai.workbench.project.Project;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Menu of the days and proposals with which an editor shows its diagram. */
public final class Standpoints {
    private final Project project;
    private final Outlook outlook;
    private final Standpoint now;

    /** Standpoints on the model of a project. */
    public Standpoints(Project project, Outlook outlook) {
        this.project = project;
        this.outlook = outlook;
        this.now =
                outlook.lens()
                        .filter(StandpointLens.class::isInstance)
                        .map(lens -> ((StandpointLens) lens).standpoint())
                        .orElse(Standpoint.everything());
    }

    /** Adds one item for each choice; those that hold now are ticked. */
    public void fill(IMenuManager menu) {
        menu.add(item(Messages.of("standpoint.everything"), Standpoint.everything()));
        menu.add(new Separator());
        menu.add(item(Messages.of("standpoint.anyDay"), on(Optional.empty())));
        LocalDate today = LocalDate.now();
        menu.add(item(Messages.of("standpoint.today", today), on(Optional.of(today))));
        now.date()
                .filter(day -> !day.equals(today))
                .ifPresent(day -> menu.add(item(day.toString(), now)));
        menu.add(action(Messages.of("standpoint.otherDay"), false, this::askForDay));
        menu.add(new Separator());
        menu.add(item(Messages.of("standpoint.noProposal"), with(Optional.empty())));
        project.governance()
                .proposals()
                .forEach(proposal -> menu.add(item(label(proposal), with(Optional.of(proposal)))));
    }

    private static String label(PolicyProposal proposal) {
        return Messages.of("standpoint.proposal", Languages.labels().of(proposal))
                .replace("&", "&&");
    }

    private Standpoint on(Optional<LocalDate> day) {
        return new Standpoint(day, now.proposal());
    }

    private Standpoint with(Optional<PolicyProposal> proposal) {
        return new Standpoint(now.date(), proposal);
    }

    private IAction item(String text, Standpoint standpoint) {
        return action(text, standpoint.equals(now), () -> look(standpoint));
    }

    private static IAction action(String text, boolean ticked, Runnable run) {
        Action action =
                new Action(text, IAction.AS_CHECK_BOX) {
                    @Override
                    public void run() {
                        run.run();
                    }
                };
        action.setChecked(ticked);
        return action;
    }

    private void look(Standpoint standpoint) {
        outlook.look(
                standpoint.isEverything()
                        ? Optional.empty()
                        : Optional.of(new StandpointLens(project, standpoint)));
    }

    private void askForDay() {
        InputDialog dialog =
                new InputDialog(
                        Display.getCurrent().getActiveShell(),
                        Messages.plain("standpoint.otherDay"),
                        Messages.of("standpoint.day"),
                        now.date().orElseGet(LocalDate::now).toString(),
                        text -> day(text).isPresent() ? null : Messages.of("standpoint.noDay"));
        if (dialog.open() == Window.OK) {
            look(on(day(dialog.getValue())));
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
