// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.kogai.model.edit.Choices;
import org.kogai.model.edit.Property;

/** One literal out of a list, or none where it can be left open. */
final class ChoiceField implements Field {
    private final Sheet sheet;
    private final Choices choices;
    private final Combo combo;
    private EObject owner;

    ChoiceField(Composite parent, Sheet sheet, Property property) {
        this.sheet = sheet;
        this.choices = new Choices((EAttribute) property.feature());
        this.combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(20);
        choices.labels(sheet.labels()).forEach(combo::add);
        combo.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(
                        event -> choose(combo.getSelectionIndex())));
        // A wheel that only scrolls the sheet must not change what it passes.
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
    }

    private void choose(int index) {
        sheet.run(choices.choose(sheet.domain(), owner, index));
    }

    @Override
    public void show(EObject element) {
        owner = element;
        combo.select(choices.index(element));
    }
}
