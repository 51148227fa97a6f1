// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.kogai.model.edit.Property;

import java.util.Optional;

/** One literal out of a list. */
final class ChoiceField implements Field {
    private final Sheet sheet;
    private final Property property;
    private final EEnum type;
    private final Combo combo;
    private EObject owner;

    ChoiceField(Composite parent, Sheet sheet, Property property) {
        this.sheet = sheet;
        this.property = property;
        this.type = (EEnum) property.feature().getEType();
        this.combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(20);
        sheet.labels().literals(type).forEach(combo::add);
        combo.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(
                        event -> choose(combo.getSelectionIndex())));
        // A wheel that only scrolls the sheet must not change what it passes.
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
    }

    private void choose(int index) {
        Enumerator literal = type.getELiterals().get(index).getInstance();
        if (literal != owner.eGet(property.feature())) {
            sheet.run(
                    Optional.of(
                            SetCommand.create(sheet.domain(), owner, property.feature(), literal)));
        }
    }

    @Override
    public void show(EObject element) {
        owner = element;
        Enumerator literal = (Enumerator) element.eGet(property.feature());
        combo.select(type.getELiterals().indexOf(type.getEEnumLiteral(literal.getValue())));
    }
}
