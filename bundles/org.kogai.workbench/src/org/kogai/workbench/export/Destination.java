// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kogai.workbench.Messages;
import org.kogai.workbench.preferences.Languages;

import java.nio.file.Path;
import java.util.List;

/** Two rows of a dialog that ask in which language files are made and where they go. */
final class Destination {
    private final List<String> languages;
    private final Combo language;
    private final Text folder;

    /**
     * Adds the rows.
     *
     * @param area with a layout of three columns
     * @param languages BCP 47 tags to choose from
     * @param place where files go unless the person says otherwise
     * @param changed runs whenever the person types
     */
    Destination(Composite area, List<String> languages, Path place, Runnable changed) {
        this.languages = List.copyOf(languages);
        new Label(area, SWT.NONE).setText(Messages.of("order.language"));
        language = new Combo(area, SWT.READ_ONLY);
        languages.forEach(tag -> language.add(Languages.name(tag) + " (" + tag + ")"));
        language.select(Math.max(0, languages.indexOf(Languages.content())));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(language);
        new Label(area, SWT.NONE).setText(Messages.of("order.folder"));
        folder = new Text(area, SWT.BORDER);
        folder.setText(place.toString());
        folder.addModifyListener(event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.of("order.browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(folder.getShell(), SWT.SAVE);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    boolean isComplete() {
        return TypedPath.of(folder.getText()).isPresent();
    }

    /** BCP 47 tag. */
    String language() {
        return languages.get(language.getSelectionIndex());
    }

    /** Only when it is complete. */
    Path folder() {
        return TypedPath.of(folder.getText()).orElseThrow();
    }
}
