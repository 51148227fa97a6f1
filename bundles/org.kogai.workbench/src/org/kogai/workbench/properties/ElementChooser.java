// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.kogai.model.edit.Labels;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;

import java.util.List;
import java.util.stream.Stream;

/** Lets a person pick elements out of a list with a filter. */
public final class ElementChooser {
    private final Shell shell;
    private final Labels labels;
    private final boolean many;

    /**
     * A chooser.
     *
     * @param labels names of the candidates
     * @param many whether several may be chosen
     */
    public ElementChooser(Shell shell, Labels labels, boolean many) {
        this.shell = shell;
        this.labels = labels;
        this.many = many;
    }

    /**
     * Asks.
     *
     * @param title what is asked for
     * @return what was chosen, empty when nothing was or the person cancelled
     */
    public List<EObject> choose(String title, List<EObject> candidates) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, names());
        dialog.setTitle(title);
        dialog.setMessage(Messages.of("chooser.message"));
        dialog.setEmptyListMessage(Messages.of("chooser.none"));
        dialog.setEmptySelectionMessage(Messages.of("chooser.none"));
        dialog.setMultipleSelection(many);
        dialog.setElements(candidates.toArray());
        if (dialog.open() != Window.OK) {
            return List.of();
        }
        return Stream.of(dialog.getResult()).map(EObject.class::cast).toList();
    }

    private LabelProvider names() {
        return new LabelProvider() {
            @Override
            public String getText(Object element) {
                EObject object = (EObject) element;
                return labels.of(object) + "  (" + labels.of(object.eClass()) + ")";
            }

            @Override
            public Image getImage(Object element) {
                return Icons.image(((EObject) element).eClass());
            }
        };
    }
}
