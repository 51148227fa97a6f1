// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;

/** Settings before anybody chose: content in the language of the user interface. */
public final class Defaults extends AbstractPreferenceInitializer {
    @Override
    public void initializeDefaultPreferences() {
        DefaultScope.INSTANCE.getNode(Languages.NODE).put(Languages.CONTENT, Languages.reader());
    }
}
