// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.project;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DRepresentation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which elements of the model a selection means, wherever it was made. */
public final class Selections {
    private Selections() {}

    /** The first element meant; empty when none is. */
    public static Optional<EObject> element(ISelection selection) {
        return elements(selection).findFirst();
    }

    /** All elements meant: the selected ones, and those that selected views show. */
    public static Stream<EObject> elements(ISelection selection) {
        return objects(selection).map(Selections::element).flatMap(Optional::stream);
    }

    /** The objects of a selection as they are. */
    public static Stream<Object> objects(ISelection selection) {
        List<?> chosen =
                selection instanceof IStructuredSelection several ? several.toList() : List.of();
        return chosen.stream().map(Object.class::cast).filter(Objects::nonNull);
    }

    /** The element of the model that an object is or shows. */
    public static Optional<EObject> element(Object chosen) {
        if (chosen instanceof EditPart part && part.getModel() != chosen) {
            return element(part.getModel());
        }
        if (chosen instanceof DDiagramElement view) {
            return Optional.ofNullable(view.getTarget());
        }
        if (chosen instanceof DRepresentation diagram) {
            return Optional.ofNullable(diagram.getTarget());
        }
        return Optional.ofNullable(Adapters.adapt(chosen, EObject.class));
    }
}
