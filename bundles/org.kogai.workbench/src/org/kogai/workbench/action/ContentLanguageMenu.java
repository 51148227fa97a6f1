// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.action;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.kogai.workbench.Messages;
import org.kogai.workbench.preferences.Languages;

/** Chooses the language of names without the way through the preferences. */
final class ContentLanguageMenu extends MenuManager {
    ContentLanguageMenu() {
        super(Messages.of("languages.content"), "org.kogai.workbench.contentLanguage");
        setRemoveAllWhenShown(true);
        addMenuListener(menu -> Languages.OFFERED.forEach(tag -> menu.add(choice(tag))));
    }

    private static Action choice(String tag) {
        Action choice =
                new Action(Languages.name(tag), IAction.AS_RADIO_BUTTON) {
                    @Override
                    public void run() {
                        if (isChecked()) {
                            Languages.choose(tag);
                        }
                    }
                };
        choice.setChecked(tag.equals(Languages.content()));
        return choice;
    }
}
