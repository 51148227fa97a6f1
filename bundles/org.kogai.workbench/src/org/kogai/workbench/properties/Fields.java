// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import org.eclipse.swt.widgets.Composite;
import org.kogai.model.edit.Property;

/** Makes the field that fits a property. */
final class Fields {
    private Fields() {}

    static Field of(Composite parent, Sheet sheet, Property property) {
        return switch (property.kind()) {
            case TEXTS -> new TextsField(parent, sheet, property);
            case TEXT, TEXT_LIST, NUMBER, DATE -> new TypedField(parent, sheet, property);
            case TRUTH -> new TruthField(parent, sheet, property);
            case CHOICE -> new ChoiceField(parent, sheet, property);
            case CHOICES -> new ChoicesField(parent, sheet, property);
            case QUANTITY -> new QuantityField(parent, sheet, property);
            case CITATIONS -> new CitationsField(parent, sheet, property);
            case REFERENCE, REFERENCES, CONTENTS, OWNER -> new LinksField(parent, sheet, property);
        };
    }
}
