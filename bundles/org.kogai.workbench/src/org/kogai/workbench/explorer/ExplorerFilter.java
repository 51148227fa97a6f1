// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.explorer;

import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Keeps what contains the typed text, all that leads to it, and all below it. Full-width and
 * half-width letters count as the same.
 */
final class ExplorerFilter extends ViewerFilter {
    private final ITreeContentProvider content;
    private final ILabelProvider labels;
    private String wanted = "";

    ExplorerFilter(ITreeContentProvider content, ILabelProvider labels) {
        this.content = content;
        this.labels = labels;
    }

    void text(String typed) {
        wanted = folded(typed.strip());
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object node) {
        return wanted.isEmpty() || matchesAbove(parent) || matchesBelow(node);
    }

    private boolean matchesAbove(Object node) {
        return node != null
                && !(node instanceof List<?>)
                && (matches(node) || matchesAbove(content.getParent(node)));
    }

    private boolean matchesBelow(Object node) {
        if (matches(node)) {
            return true;
        }
        for (Object child : content.getChildren(node)) {
            if (matchesBelow(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(Object node) {
        return folded(labels.getText(node)).contains(wanted);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
