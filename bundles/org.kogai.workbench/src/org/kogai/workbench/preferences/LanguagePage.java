// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.kogai.workbench.Messages;

/** Lets a person choose the language of names. */
public final class LanguagePage extends FieldEditorPreferencePage
        implements IWorkbenchPreferencePage {
    public LanguagePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Languages.NODE));
        setDescription(Messages.of("languages.description"));
    }

    @Override
    protected void createFieldEditors() {
        String[][] choices =
                Languages.OFFERED.stream()
                        .map(tag -> new String[] {Languages.name(tag), tag})
                        .toArray(String[][]::new);
        addField(
                new RadioGroupFieldEditor(
                        Languages.CONTENT,
                        Messages.of("languages.content"),
                        1,
                        choices,
                        getFieldEditorParent(),
                        true));
    }
}
