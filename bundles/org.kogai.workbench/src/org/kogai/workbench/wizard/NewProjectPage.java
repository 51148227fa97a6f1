// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.wizard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Asks for the name of a project and what to start with. */
final class NewProjectPage extends WizardPage {
    private final Path workspace;
    private Text name;
    private Label place;
    private ProjectContent content = ProjectContent.CAMBODIA;

    NewProjectPage(Path workspace) {
        super("newProject", Messages.of("newProject.title"), Icons.named("kogai64"));
        this.workspace = workspace;
        setDescription(Messages.of("newProject.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        for (ProjectContent choice : ProjectContent.values()) {
            choice(area, choice);
        }
        new Label(area, SWT.NONE).setText(Messages.of("newProject.name"));
        name = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        place = new Label(area, SWT.WRAP);
        place.setForeground(place.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(420, 36).applyTo(place);
        name.addModifyListener(event -> check());
        name.setText(freeName(content));
        name.selectAll();
        name.setFocus();
        setControl(area);
    }

    private void choice(Composite area, ProjectContent choice) {
        Button button = new Button(area, SWT.RADIO);
        button.setText(Messages.of(choice.label()));
        button.setSelection(choice == content);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.of(choice.label() + ".hint"));
        hint.setForeground(hint.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .indent(22, -4)
                .hint(420, SWT.DEFAULT)
                .applyTo(hint);
        button.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(
                        event -> {
                            if (button.getSelection()) {
                                choose(choice);
                            }
                        }));
    }

    private void choose(ProjectContent choice) {
        boolean untouched = name.getText().equals(freeName(content));
        content = choice;
        if (untouched) {
            name.setText(freeName(choice));
        }
    }

    private String freeName(ProjectContent choice) {
        String wanted = Messages.of(choice.label() + ".name");
        String free = wanted;
        for (int number = 2; Files.exists(workspace.resolve(free)); number++) {
            free = wanted + " " + number;
        }
        return free;
    }

    private void check() {
        Optional<String> mistake = mistake(name.getText().strip());
        setErrorMessage(mistake.orElse(null));
        setPageComplete(mistake.isEmpty());
        place.setText(mistake.isEmpty() ? Messages.of("newProject.place", folder()) : "");
    }

    private Optional<String> mistake(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(Messages.of("newProject.noName"));
        }
        if (!typed.equals(typed.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", ""))
                || typed.startsWith(".")) {
            return Optional.of(Messages.of("newProject.badName"));
        }
        try {
            return Files.exists(workspace.resolve(typed))
                    ? Optional.of(Messages.of("newProject.taken"))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of(Messages.of("newProject.badName"));
        }
    }

    Path folder() {
        return workspace.resolve(name.getText().strip());
    }

    ProjectContent content() {
        return content;
    }
}
