// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kogai.model.edit.Property;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.GovernancePackage;
import org.kogai.model.governance.Quantity;
import org.kogai.model.governance.Unit;

import java.util.Optional;

/** Number with its unit; without a number there is no quantity. */
final class QuantityField implements Field {
    private static final Property VALUE =
            new Property(GovernancePackage.Literals.QUANTITY__VALUE, Property.Kind.NUMBER);

    private final Sheet sheet;
    private final Property property;
    private final Text number;
    private final Combo unit;
    private EObject owner;

    QuantityField(Composite parent, Sheet sheet, Property property) {
        this.sheet = sheet;
        this.property = property;
        Composite row = sheet.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        this.number = sheet.toolkit().createText(row, "", SWT.SINGLE | SWT.RIGHT | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(number);
        this.unit = new Combo(row, SWT.READ_ONLY);
        sheet.labels().literals(GovernancePackage.Literals.UNIT).forEach(unit::add);
        new Commit(number, this::commit);
        unit.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> commit()));
    }

    private Optional<Quantity> quantity() {
        return Optional.ofNullable((Quantity) owner.eGet(property.feature()));
    }

    private static String typed(Quantity quantity) {
        return VALUE.typed(quantity).replaceAll("\\.0$", "");
    }

    private void commit() {
        String typed = number.getText().strip();
        boolean same =
                typed.equals(quantity().map(QuantityField::typed).orElse(""))
                        && (typed.isEmpty()
                                || chosenUnit()
                                        == quantity().map(Quantity::getUnit).orElse(chosenUnit()));
        if (!same && VALUE.accepts(typed)) {
            sheet.run(Optional.of(replace(typed)));
        }
    }

    private Command replace(String typed) {
        Object value = SetCommand.UNSET_VALUE;
        if (!typed.isEmpty()) {
            Quantity quantity = GovernanceFactory.eINSTANCE.createQuantity();
            quantity.setValue(Double.parseDouble(typed));
            quantity.setUnit(chosenUnit());
            value = quantity;
        }
        return SetCommand.create(sheet.domain(), owner, property.feature(), value);
    }

    private Unit chosenUnit() {
        return Unit.VALUES.get(Math.max(0, unit.getSelectionIndex()));
    }

    @Override
    public void show(EObject element) {
        owner = element;
        number.setText(quantity().map(QuantityField::typed).orElse(""));
        unit.select(quantity().map(quantity -> Unit.VALUES.indexOf(quantity.getUnit())).orElse(0));
    }
}
