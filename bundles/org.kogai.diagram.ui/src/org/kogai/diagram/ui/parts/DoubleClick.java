// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.kogai.diagram.ui.commands.EmfCommand;
import org.kogai.diagram.views.DDiagramElement;

import java.util.Optional;

/** Runs the double click tool of a view, if the specification has one. */
final class DoubleClick {
    private DoubleClick() {}

    static boolean run(Request request, EditPart part, Sheet sheet) {
        if (!RequestConstants.REQ_OPEN.equals(request.getType())) {
            return false;
        }
        Optional<Command> command =
                sheet.runtime()
                        .doubleClick((DDiagramElement) part.getModel())
                        .filter(Command::canExecute);
        command.ifPresent(
                c -> part.getViewer().getEditDomain().getCommandStack().execute(new EmfCommand(c)));
        return command.isPresent();
    }
}
