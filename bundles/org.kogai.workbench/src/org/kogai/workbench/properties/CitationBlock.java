// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.kogai.model.edit.Property;
import org.kogai.model.governance.Citation;
import org.kogai.model.governance.GovernancePackage;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;

import java.util.List;
import java.util.Optional;

/** One citation: its source as a link, the place in it, and what it says. */
final class CitationBlock {
    private static final Property SOURCE =
            new Property(GovernancePackage.Literals.CITATION__SOURCE, Property.Kind.REFERENCE);
    private static final Property LOCATOR =
            new Property(GovernancePackage.Literals.CITATION__LOCATOR, Property.Kind.TEXT);

    private final Citation citation;
    private final List<Field> fields;

    CitationBlock(Composite parent, Sheet sheet, EObject owner, Citation citation) {
        this.citation = citation;
        Composite block = sheet.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 2).applyTo(block);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(block);
        Field source = new LinksField(block, sheet, SOURCE);
        Field locator = new TypedField(block, sheet, LOCATOR);
        link(block, sheet, "jump", "properties.details", () -> sheet.jump(citation));
        link(
                block,
                sheet,
                "remove",
                "properties.removeCitation",
                () -> sheet.run(Optional.of(remove(sheet, owner, citation))));
        this.fields = List.of(source, locator);
    }

    private static Command remove(Sheet sheet, EObject owner, Citation citation) {
        return RemoveCommand.create(
                sheet.domain(), owner, GovernancePackage.Literals.ELEMENT__CITATIONS, citation);
    }

    private static void link(
            Composite block, Sheet sheet, String icon, String hint, Runnable action) {
        ImageHyperlink link = sheet.toolkit().createImageHyperlink(block, SWT.NONE);
        link.setImage(Icons.image(icon));
        link.setToolTipText(Messages.of(hint));
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> action.run()));
    }

    Citation citation() {
        return citation;
    }

    void show() {
        fields.forEach(field -> field.show(citation));
    }
}
