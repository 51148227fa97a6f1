// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kogai.model.edit.LanguageLine;
import org.kogai.model.governance.GovernancePackage;
import org.kogai.model.governance.TextKind;
import org.kogai.workbench.preferences.Languages;

/** The text of one language. */
final class TextLine {
    private static final int LINES = 2;

    private final Sheet sheet;
    private final Text text;
    private LanguageLine line;

    TextLine(Composite parent, Sheet sheet, LanguageLine line) {
        this.sheet = sheet;
        this.line = line;
        boolean single = line.feature() == GovernancePackage.Literals.ELEMENT__NAME;
        Label label = sheet.toolkit().createLabel(parent, caption(line));
        label.setToolTipText(Languages.name(line.language()));
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, single ? SWT.CENTER : SWT.BEGINNING)
                .hint(Math.max(64, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT)
                .applyTo(label);
        this.text = sheet.toolkit().createText(parent, "", style(single));
        int height = single ? SWT.DEFAULT : LINES * text.getLineHeight();
        GridDataFactory.fillDefaults().grab(true, false).hint(160, height).applyTo(text);
        new Commit(text, this::commit);
    }

    private static int style(boolean single) {
        return SWT.BORDER | (single ? SWT.SINGLE : SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
    }

    private String caption(LanguageLine shown) {
        return shown.kind() == TextKind.OFFICIAL
                ? shown.language()
                : shown.language() + " " + sheet.labels().of(shown.kind());
    }

    /** Whether this line can show that one without a new caption. */
    boolean fits(LanguageLine other) {
        return line.feature() == other.feature()
                && line.language().equals(other.language())
                && line.kind() == other.kind();
    }

    void show(LanguageLine other) {
        line = other;
        if (!other.value().equals(text.getText())) {
            text.setText(other.value());
        }
    }

    private void commit() {
        sheet.run(line.write(sheet.domain(), text.getText()));
    }
}
