// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.ViewPart;
import org.kogai.model.edit.Labels;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;
import org.kogai.workbench.preferences.Languages;
import org.kogai.workbench.project.Project;
import org.kogai.workbench.project.Projects;
import org.kogai.workbench.project.Reveal;
import org.kogai.workbench.project.Selections;

import java.util.Optional;

/** Shows all features of the element that is selected anywhere, and lets a person edit them. */
public final class PropertiesView extends ViewPart implements Sheet {
    private final ISelectionListener selections = this::selected;
    private final Runnable changes = this::refresh;
    private Runnable endOfLanguageChanges = () -> {};
    private Labels labels = Languages.labels();
    private FormToolkit toolkit;
    private ScrolledForm form;
    private Optional<Project> project = Optional.empty();
    private Optional<EObject> element = Optional.empty();
    private Optional<ElementForm> fields = Optional.empty();

    /** While fields are filled, they ask for a layout together. */
    private boolean filling;

    private boolean layoutDue;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        GridLayoutFactory.fillDefaults().applyTo(form.getBody());
        form.setText(Messages.of("properties.nothing"));
        toolkit.decorateFormHeading(form.getForm());
        getSite().getPage().addSelectionListener(selections);
        Projects.get().addListener(changes);
        endOfLanguageChanges = Languages.onChange(language -> rebuild());
        selected(this, getSite().getPage().getSelection());
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part != this || element.isEmpty()) {
            Selections.element(selection).ifPresent(this::show);
        }
    }

    private void show(EObject shown) {
        project = Projects.get().of(shown);
        element = project.map(owner -> shown);
        refresh();
    }

    private void rebuild() {
        labels = Languages.labels();
        dropFields();
        refresh();
    }

    private void dropFields() {
        fields.ifPresent(ElementForm::dispose);
        fields = Optional.empty();
    }

    private void refresh() {
        boolean gone = element.isPresent() && element.get().eResource() == null;
        if (gone) {
            element = Optional.empty();
        }
        if (element.isEmpty()) {
            dropFields();
            form.setImage(null);
            form.setText(Messages.of("properties.nothing"));
            reflow();
            return;
        }
        show(element.get(), fieldsFor(element.get()));
    }

    private ElementForm fieldsFor(EObject shown) {
        if (fields.isEmpty() || !fields.get().fits(shown)) {
            dropFields();
            fields = Optional.of(new ElementForm(form.getBody(), this, shown.eClass()));
            layoutDue = true;
            GridDataFactory.fillDefaults()
                    .grab(true, true)
                    .applyTo(form.getBody().getChildren()[0]);
        }
        return fields.get();
    }

    /** Lays out only what has another structure: a layout of all fields costs 100 ms. */
    private void show(EObject shown, ElementForm sheet) {
        Image image = Icons.image(shown.eClass());
        if (image != form.getImage()) {
            form.setImage(image);
        }
        String title = labels.of(shown).replace("&", "&&");
        if (!title.equals(form.getText())) {
            form.setText(title);
        }
        form.getForm().setToolTipText(labels.of(shown.eClass()));
        filling = true;
        try {
            sheet.show(shown);
        } finally {
            filling = false;
        }
        if (layoutDue) {
            reflow();
        }
    }

    @Override
    public FormToolkit toolkit() {
        return toolkit;
    }

    @Override
    public Labels labels() {
        return labels;
    }

    @Override
    public EditingDomain domain() {
        return project.orElseThrow().editingDomain();
    }

    @Override
    public void run(Optional<Command> command) {
        command.ifPresent(change -> project.orElseThrow().run(change));
    }

    @Override
    public void jump(EObject target) {
        show(target);
        Reveal.inExplorer(getSite().getPage(), target);
    }

    @Override
    public void reflow() {
        layoutDue = filling;
        if (!filling) {
            form.reflow(true);
        }
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(selections);
        Projects.get().removeListener(changes);
        endOfLanguageChanges.run();
        toolkit.dispose();
        super.dispose();
    }
}
