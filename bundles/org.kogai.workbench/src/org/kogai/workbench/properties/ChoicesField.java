// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.kogai.model.edit.Property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some literals out of a list, each with a box to tick. */
final class ChoicesField implements Field {
    private final Sheet sheet;
    private final Property property;
    private final EEnum type;
    private final List<Button> boxes = new ArrayList<>();
    private EObject owner;

    ChoicesField(Composite parent, Sheet sheet, Property property) {
        this.sheet = sheet;
        this.property = property;
        this.type = (EEnum) property.feature().getEType();
        Composite row = sheet.toolkit().createComposite(parent);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        row.setLayout(layout);
        sheet.labels().literals(type).forEach(label -> boxes.add(box(row, label)));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(row);
    }

    private Button box(Composite row, String label) {
        Button box = sheet.toolkit().createButton(row, label, SWT.CHECK);
        box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
        return box;
    }

    private void choose() {
        List<Object> chosen = new ArrayList<>();
        for (EEnumLiteral literal : type.getELiterals()) {
            if (boxes.get(type.getELiterals().indexOf(literal)).getSelection()) {
                chosen.add(literal.getInstance());
            }
        }
        sheet.run(
                Optional.of(SetCommand.create(sheet.domain(), owner, property.feature(), chosen)));
    }

    @Override
    public void show(EObject element) {
        owner = element;
        List<?> chosen = (List<?>) element.eGet(property.feature());
        for (EEnumLiteral literal : type.getELiterals()) {
            boxes.get(type.getELiterals().indexOf(literal))
                    .setSelection(chosen.contains(literal.getInstance()));
        }
    }
}
