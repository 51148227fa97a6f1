// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.explorer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.ViewsPackage;
import org.kogai.model.edit.LanguageLine;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.GovernancePackage;
import org.kogai.model.governance.TextKind;
import org.kogai.workbench.Messages;
import org.kogai.workbench.preferences.Languages;
import org.kogai.workbench.project.Project;

import java.util.Optional;

/** Asks for the name of an element in the content language, or of a diagram, and sets it. */
final class RenameElement {
    private final Shell shell;
    private final Project project;

    RenameElement(Shell shell, Project project) {
        this.shell = shell;
        this.project = project;
    }

    void run(EObject object) {
        if (object instanceof DSemanticDiagram diagram) {
            ask(Messages.of("rename.diagram"), project.label(diagram))
                    .ifPresent(name -> project.run(named(diagram, name)));
        } else if (object instanceof Element element) {
            LanguageLine line = line(element);
            String prompt =
                    Messages.of(
                            "rename.element",
                            Languages.labels().of(element.eClass()),
                            Languages.name(line.language()));
            ask(prompt, line.value())
                    .flatMap(name -> line.write(project.editingDomain(), name))
                    .ifPresent(project::run);
        }
    }

    private Command named(DSemanticDiagram diagram, String name) {
        return SetCommand.create(
                project.editingDomain(),
                diagram,
                ViewsPackage.Literals.DREPRESENTATION__NAME,
                name);
    }

    private static LanguageLine line(Element element) {
        return new LanguageLine(
                element,
                GovernancePackage.Literals.ELEMENT__NAME,
                Languages.content(),
                TextKind.OFFICIAL);
    }

    private Optional<String> ask(String prompt, String value) {
        InputDialog dialog =
                new InputDialog(shell, Messages.of("rename.title"), prompt, value, null);
        return dialog.open() == Window.OK
                ? Optional.of(dialog.getValue().strip())
                : Optional.empty();
    }
}
