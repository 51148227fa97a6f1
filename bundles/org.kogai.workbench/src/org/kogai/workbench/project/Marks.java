// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.project;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.ui.Mark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the last check of the open projects found about each element. */
public final class Marks {
    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private Map<EObject, List<Mark>> found = Map.of();

    Marks() {}

    /**
     * Takes the result of a check and tells those who show it.
     *
     * @param marks by element, the gravest of each first
     */
    public void replace(Map<EObject, List<Mark>> marks) {
        boolean same = found.equals(marks);
        found = new HashMap<>(marks);
        if (!same) {
            listeners.forEach(Runnable::run);
        }
    }

    List<Mark> of(EObject element) {
        return found.getOrDefault(element, List.of());
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
