// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.kogai.workbench.Messages;

import java.nio.file.Path;
import java.util.List;

/** Asks what to make, and below it in which language and where to. */
abstract class MakingDialog extends TitleAreaDialog {
    private final String title;
    private final List<String> languages;
    private final Path place;
    private Destination destination;
    private Order order;

    /**
     * A dialog.
     *
     * @param title key of its title; with {@code .message} of its explanation
     * @param languages BCP 47 tags to choose from
     * @param place where files go unless the person says otherwise
     */
    MakingDialog(Shell shell, String title, List<String> languages, Path place) {
        super(shell);
        this.title = title;
        this.languages = List.copyOf(languages);
        this.place = place;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.of(title));
        setTitle(Messages.of(title));
        setMessage(Messages.of(title + ".message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 10).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        fill(area);
        destination = new Destination(area, languages, place, this::check);
        return area;
    }

    /** Adds what this dialog asks, in three columns. */
    abstract void fill(Composite area);

    /** Whether what was asked has an answer with which something can be made. */
    abstract boolean isAnswered();

    /** What the answers ask for. */
    abstract Order order(String language, Path folder);

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        getButton(IDialogConstants.OK_ID).setText(Messages.of("order.make"));
        check();
        return contents;
    }

    /** Lets the person go on when all is answered. */
    final void check() {
        getButton(IDialogConstants.OK_ID).setEnabled(isAnswered() && destination.isComplete());
    }

    @Override
    protected void okPressed() {
        order = order(destination.language(), destination.folder());
        super.okPressed();
    }

    /** What was asked for, after OK. */
    final Order order() {
        return order;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
