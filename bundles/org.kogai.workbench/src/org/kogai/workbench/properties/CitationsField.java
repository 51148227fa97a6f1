// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.kogai.model.edit.Candidates;
import org.kogai.model.edit.Property;
import org.kogai.model.governance.Citation;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.GovernancePackage;
import org.kogai.model.governance.Source;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pointers into sources: one block each, and a link to add another. */
final class CitationsField implements Field {
    private final Sheet sheet;
    private final Property property;
    private final Composite area;
    private final List<CitationBlock> blocks = new ArrayList<>();
    private EObject owner;

    CitationsField(Composite parent, Sheet sheet, Property property) {
        this.sheet = sheet;
        this.property = property;
        Composite whole = sheet.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(whole);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(whole);
        this.area = sheet.toolkit().createComposite(whole);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        ImageHyperlink add = sheet.toolkit().createImageHyperlink(whole, SWT.NONE);
        add.setText(Messages.of("properties.addCitation"));
        add.setImage(Icons.image("add"));
        add.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> add()));
    }

    private void add() {
        Citation citation = GovernanceFactory.eINSTANCE.createCitation();
        List<EObject> sources = Candidates.all(owner, GovernancePackage.Literals.SOURCE).toList();
        List<EObject> chosen =
                new ElementChooser(area.getShell(), sheet.labels(), false)
                        .choose(Messages.of("properties.source"), sources);
        if (!chosen.isEmpty()) {
            citation.setSource((Source) chosen.get(0));
            sheet.run(
                    Optional.of(
                            AddCommand.create(
                                    sheet.domain(), owner, property.feature(), citation)));
        }
    }

    @Override
    public void show(EObject element) {
        owner = element;
        List<?> citations = (List<?>) element.eGet(property.feature());
        if (!citations.equals(blocks.stream().map(CitationBlock::citation).toList())) {
            for (Control control : area.getChildren()) {
                control.dispose();
            }
            blocks.clear();
            citations.forEach(
                    it -> blocks.add(new CitationBlock(area, sheet, element, (Citation) it)));
            sheet.reflow();
        }
        blocks.forEach(CitationBlock::show);
    }
}
