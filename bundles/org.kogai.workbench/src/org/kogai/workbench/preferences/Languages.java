// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.preferences;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.kogai.model.edit.Labels;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The languages that a person works in. */
public final class Languages {
    static final String NODE = "org.kogai.workbench";
    static final String CONTENT = "contentLanguage";

    /** Languages that the content is expected in, as BCP 47 tags. */
    public static final List<String> OFFERED = List.of("ja", "en", "km", "lo");

    private Languages() {}

    /** Language that names of elements are shown in, as BCP 47 tag. */
    public static String content() {
        return node().get(CONTENT, reader());
    }

    /** From now on names are shown in this language. */
    public static void choose(String tag) {
        node().put(CONTENT, tag);
    }

    /** Language of the user interface: Japanese or English. */
    public static String reader() {
        return Locale.getDefault().getLanguage().equals("ja") ? "ja" : "en";
    }

    /** Labels for this reader. */
    public static Labels labels() {
        return new Labels(content(), reader());
    }

    /** Name of a language in the language of the user interface, followed by its tag. */
    public static String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.getDefault());
    }

    /**
     * Calls back when the content language changes, in the thread that changes it.
     *
     * @return ends the calls
     */
    public static Runnable onChange(Consumer<String> listener) {
        IPreferenceChangeListener adapter =
                event -> {
                    if (CONTENT.equals(event.getKey())) {
                        listener.accept(content());
                    }
                };
        node().addPreferenceChangeListener(adapter);
        return () -> node().removePreferenceChangeListener(adapter);
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
