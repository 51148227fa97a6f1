// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui.parts;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.kogai.diagram.ui.commands.EmfCommand;
import org.kogai.diagram.views.DDiagramElement;

/** Makes a command of the text that the user typed. */
final class NamePolicy extends DirectEditPolicy {
    private final Sheet sheet;
    private final DDiagramElement view;

    NamePolicy(Sheet sheet, DDiagramElement view) {
        this.sheet = sheet;
        this.view = view;
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        String text = (String) request.getCellEditor().getValue();
        return EmfCommand.of(sheet.runtime().directEdit(view, text));
    }

    /** The label keeps its old text below the cell editor until the edit is done. */
    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {}
}
