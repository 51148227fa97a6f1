// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kogai.model.governance.GovernancePackage;
import org.kogai.model.governance.TextKind;
import org.kogai.workbench.Messages;
import org.kogai.workbench.preferences.Languages;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Asks for a further text: language, kind and wording. */
final class NewLanguageDialog extends TitleAreaDialog {
    private Combo language;
    private Combo kind;
    private Text value;
    private String chosenLanguage = "";
    private String chosenValue = "";
    private TextKind chosenKind = TextKind.OFFICIAL;

    NewLanguageDialog(Shell shell) {
        super(shell);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.of("newText.title"));
        setTitle(Messages.of("newText.title"));
        setMessage(Messages.of("newText.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        language = combo(area, "newText.language", SWT.DROP_DOWN);
        Languages.OFFERED.forEach(language::add);
        language.add("vi");
        language.add("fr");
        kind = combo(area, "newText.kind", SWT.DROP_DOWN | SWT.READ_ONLY);
        Languages.labels().literals(GovernancePackage.Literals.TEXT_KIND).forEach(kind::add);
        kind.select(0);
        label(area, "newText.value");
        value = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 70).applyTo(value);
        language.addModifyListener(event -> check());
        value.addModifyListener(event -> check());
        return area;
    }

    private static Combo combo(Composite area, String key, int style) {
        label(area, key);
        Combo combo = new Combo(area, style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(Messages.of(key));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
    }

    private void check() {
        boolean wellFormed = wellFormed(language.getText().strip());
        setErrorMessage(
                wellFormed || language.getText().isBlank() ? null : Messages.of("newText.refused"));
        getButton(IDialogConstants.OK_ID).setEnabled(wellFormed && !value.getText().isBlank());
    }

    private static boolean wellFormed(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    @Override
    protected void okPressed() {
        chosenLanguage = language.getText().strip();
        chosenKind = TextKind.get(kind.getSelectionIndex());
        chosenValue = value.getText();
        super.okPressed();
    }

    String language() {
        return chosenLanguage;
    }

    TextKind kind() {
        return chosenKind;
    }

    String value() {
        return chosenValue;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
