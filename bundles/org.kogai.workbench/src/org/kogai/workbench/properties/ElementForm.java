// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.kogai.model.edit.Property;
import org.kogai.workbench.Messages;

import java.util.ArrayList;
import java.util.List;

/** Form for the elements of one class: two columns of sections. */
final class ElementForm {
    private static final int COLUMN = 320;

    private final EClass type;
    private final Sheet sheet;
    private final Composite area;
    private final List<Field> fields = new ArrayList<>();

    ElementForm(Composite parent, Sheet sheet, EClass type) {
        this.type = type;
        this.sheet = sheet;
        this.area = sheet.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .spacing(16, 0)
                .margins(8, 4)
                .applyTo(area);
        Composite left = column();
        Composite right = column();
        for (Group group : Group.values()) {
            List<Property> properties = group.of(type);
            if (!properties.isEmpty()) {
                section(group.left() ? left : right, group, properties);
            }
        }
    }

    private Composite column() {
        Composite column = sheet.toolkit().createComposite(area);
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().grab(true, true).hint(COLUMN, SWT.DEFAULT).applyTo(column);
        return column;
    }

    private void section(Composite column, Group group, List<Property> properties) {
        Section section =
                sheet.toolkit()
                        .createSection(
                                column,
                                ExpandableComposite.SHORT_TITLE_BAR
                                        | ExpandableComposite.TWISTIE
                                        | ExpandableComposite.EXPANDED);
        section.setText(Messages.of(group.title()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite body = sheet.toolkit().createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(8, 5).applyTo(body);
        section.setClient(body);
        boolean captioned = group != Group.CITATIONS;
        for (Property property : properties) {
            if (captioned) {
                caption(body, property);
            }
            int before = body.getChildren().length;
            fields.add(Fields.of(body, sheet, property));
            if (!captioned) {
                GridDataFactory.fillDefaults()
                        .grab(true, false)
                        .span(2, 1)
                        .applyTo(body.getChildren()[before]);
            }
        }
    }

    private void caption(Composite body, Property property) {
        Label caption = sheet.toolkit().createLabel(body, sheet.labels().of(property.feature()));
        boolean tall =
                switch (property.kind()) {
                    case TEXTS, REFERENCES, CONTENTS -> true;
                    default -> false;
                };
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, tall ? SWT.BEGINNING : SWT.CENTER)
                .indent(0, tall ? 3 : 0)
                .hint(Math.max(96, caption.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT)
                .applyTo(caption);
    }

    boolean fits(EObject element) {
        return element.eClass() == type;
    }

    void show(EObject element) {
        fields.forEach(field -> field.show(element));
    }

    void dispose() {
        area.dispose();
    }
}
