// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.kogai.model.edit.LanguageLine;
import org.kogai.model.edit.Property;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;

import java.util.ArrayList;
import java.util.List;

/** A text in several languages: one line each, and a link to add another language. */
final class TextsField implements Field {
    private final Sheet sheet;
    private final EReference feature;
    private final Composite lines;
    private final List<TextLine> shown = new ArrayList<>();
    private EObject owner;

    TextsField(Composite parent, Sheet sheet, Property property) {
        this.sheet = sheet;
        this.feature = (EReference) property.feature();
        Composite area = sheet.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        this.lines = sheet.toolkit().createComposite(area);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 3).applyTo(lines);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
        addLink(area);
    }

    private void addLink(Composite area) {
        ImageHyperlink link = sheet.toolkit().createImageHyperlink(area, 0);
        link.setText(Messages.of("properties.addLanguage"));
        link.setImage(Icons.image("add"));
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> add()));
    }

    private void add() {
        NewLanguageDialog dialog = new NewLanguageDialog(lines.getShell());
        if (dialog.open() == Window.OK) {
            LanguageLine line = new LanguageLine(owner, feature, dialog.language(), dialog.kind());
            sheet.run(line.write(sheet.domain(), dialog.value()));
        }
    }

    @Override
    public void show(EObject element) {
        owner = element;
        List<LanguageLine> wanted = LanguageLine.of(element, feature);
        boolean sameLines =
                wanted.size() == shown.size()
                        && shown.stream()
                                .allMatch(line -> line.fits(wanted.get(shown.indexOf(line))));
        if (!sameLines) {
            rebuild(wanted);
        }
        for (TextLine line : shown) {
            line.show(wanted.get(shown.indexOf(line)));
        }
    }

    private void rebuild(List<LanguageLine> wanted) {
        for (Control control : lines.getChildren()) {
            control.dispose();
        }
        shown.clear();
        wanted.forEach(line -> shown.add(new TextLine(lines, sheet, line)));
        sheet.reflow();
    }
}
