// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.kogai.model.edit.Candidates;
import org.kogai.model.edit.Property;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;

import java.util.List;
import java.util.Optional;

/** Other elements as links; references can be chosen and taken away, contents only followed. */
final class LinksField implements Field {
    private static final int NARROWEST = 120;

    /** More links make the sheet slow, and nobody reads them: the tree shows them all. */
    private static final int MOST = 20;

    private final Sheet sheet;
    private final Property property;
    private final Composite area;
    private List<EObject> shown = List.of();
    private List<String> captions = List.of();
    private EObject owner;

    LinksField(Composite parent, Sheet sheet, Property property) {
        this.sheet = sheet;
        this.property = property;
        this.area = sheet.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 1).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
    }

    @Override
    public void show(EObject element) {
        boolean first = owner == null;
        owner = element;
        List<EObject> wanted = linked();
        List<String> names = wanted.stream().map(sheet.labels()::of).toList();
        if (first || !wanted.equals(shown) || !names.equals(captions)) {
            shown = wanted;
            captions = names;
            rebuild();
        }
    }

    private List<EObject> linked() {
        Object value = owner.eGet(property.feature());
        if (value instanceof List<?> many) {
            return many.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    private void rebuild() {
        for (Control control : area.getChildren()) {
            control.dispose();
        }
        shown.stream().limit(MOST).forEach(this::row);
        if (shown.size() > MOST) {
            more(shown.size() - MOST);
        }
        if (changeable()) {
            boolean replace = !property.feature().isMany() && !shown.isEmpty();
            link("choose", Messages.of(replace ? "properties.replace" : "properties.choose"), 2)
                    .addHyperlinkListener(
                            IHyperlinkListener.linkActivatedAdapter(event -> choose()));
        } else if (shown.isEmpty()) {
            sheet.toolkit().createLabel(area, "–");
        }
        sheet.reflow();
    }

    private void more(int number) {
        Label label = sheet.toolkit().createLabel(area, Messages.of("properties.more", number));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(label);
    }

    private boolean changeable() {
        return property.kind() == Property.Kind.REFERENCE
                || property.kind() == Property.Kind.REFERENCES;
    }

    private void row(EObject element) {
        boolean removable = changeable() && !property.feature().isRequired();
        ImageHyperlink link = link("jump", sheet.labels().of(element), removable ? 1 : 2);
        link.setImage(Icons.image(element.eClass()));
        link.setToolTipText(link.getText());
        link.addHyperlinkListener(
                IHyperlinkListener.linkActivatedAdapter(event -> sheet.jump(element)));
        if (removable) {
            ImageHyperlink remove = link("remove", "", 1);
            remove.setToolTipText(Messages.of("properties.remove"));
            remove.addHyperlinkListener(
                    IHyperlinkListener.linkActivatedAdapter(event -> remove(element)));
        }
    }

    private ImageHyperlink link(String icon, String text, int columns) {
        ImageHyperlink link = sheet.toolkit().createImageHyperlink(area, SWT.NONE);
        link.setImage(Icons.image(icon));
        link.setText(text);
        // Long names are cut on the screen and not allowed to push the sheet apart.
        GridDataFactory.swtDefaults()
                .span(columns, 1)
                .align(SWT.FILL, SWT.CENTER)
                .grab(!text.isEmpty(), false)
                .hint(text.isEmpty() ? SWT.DEFAULT : NARROWEST, SWT.DEFAULT)
                .applyTo(link);
        return link;
    }

    private void choose() {
        EReference reference = (EReference) property.feature();
        ElementChooser chooser =
                new ElementChooser(area.getShell(), sheet.labels(), reference.isMany());
        List<EObject> chosen =
                chooser.choose(sheet.labels().of(reference), Candidates.of(owner, reference));
        if (!chosen.isEmpty()) {
            sheet.run(Optional.of(point(reference, chosen)));
        }
    }

    private Command point(EReference reference, List<EObject> chosen) {
        return reference.isMany()
                ? AddCommand.create(sheet.domain(), owner, reference, chosen)
                : SetCommand.create(sheet.domain(), owner, reference, chosen.get(0));
    }

    private void remove(EObject element) {
        sheet.run(
                Optional.of(
                        property.feature().isMany()
                                ? RemoveCommand.create(
                                        sheet.domain(), owner, property.feature(), element)
                                : SetCommand.create(
                                        sheet.domain(),
                                        owner,
                                        property.feature(),
                                        SetCommand.UNSET_VALUE)));
    }
}
