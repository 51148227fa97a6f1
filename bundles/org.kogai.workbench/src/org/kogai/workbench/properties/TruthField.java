// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.kogai.model.edit.Property;

import java.util.Optional;

/** Yes or no. */
final class TruthField implements Field {
    private final Property property;
    private final Button button;
    private EObject owner;

    TruthField(Composite parent, Sheet sheet, Property property) {
        this.property = property;
        this.button = sheet.toolkit().createButton(parent, "", SWT.CHECK);
        button.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(
                        event ->
                                sheet.run(
                                        Optional.of(
                                                SetCommand.create(
                                                        sheet.domain(),
                                                        owner,
                                                        property.feature(),
                                                        button.getSelection())))));
    }

    @Override
    public void show(EObject element) {
        owner = element;
        button.setSelection((Boolean) element.eGet(property.feature()));
    }
}
