// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.kogai.model.edit.Labels;

import java.util.Optional;

/** What the fields of a sheet need from it. */
interface Sheet {
    /** Makes controls. */
    FormToolkit toolkit();

    /** Words and names. */
    Labels labels();

    /** Where the shown element is edited. */
    EditingDomain domain();

    /** Executes a command, if there is one, on the project's command stack. */
    void run(Optional<Command> command);

    /** Shows another element here and in the explorer. */
    void jump(EObject element);

    /** Lays out anew after controls came or went. */
    void reflow();
}
