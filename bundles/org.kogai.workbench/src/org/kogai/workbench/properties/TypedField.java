// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kogai.model.edit.Property;
import org.kogai.workbench.Messages;

/** Text, number or date as one line; what is no value of the property is marked and not taken. */
final class TypedField implements Field {
    private final Sheet sheet;
    private final Property property;
    private final Text text;
    private EObject owner;

    TypedField(Composite parent, Sheet sheet, Property property) {
        this.sheet = sheet;
        this.property = property;
        this.text = sheet.toolkit().createText(parent, "", SWT.SINGLE | SWT.BORDER);
        text.setMessage(hint(property.kind()));
        text.addModifyListener(event -> mark());
        new Commit(text, this::commit);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
    }

    private static String hint(Property.Kind kind) {
        return switch (kind) {
            case DATE -> Messages.of("properties.hint.date");
            case TEXT_LIST -> Messages.of("properties.hint.list");
            default -> "";
        };
    }

    private void mark() {
        boolean right = property.accepts(text.getText());
        text.setForeground(
                text.getDisplay()
                        .getSystemColor(right ? SWT.COLOR_LIST_FOREGROUND : SWT.COLOR_RED));
        text.setToolTipText(right ? null : Messages.of("properties.refused"));
    }

    private void commit() {
        sheet.run(property.type(sheet.domain(), owner, text.getText()));
    }

    @Override
    public void show(EObject element) {
        owner = element;
        String value = property.typed(element);
        if (!value.equals(text.getText())) {
            text.setText(value);
        }
    }
}
