// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.Tool;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Pastes elements into a diagram. */
public final class Pasting {
    private final DiagramDescription description;
    private final Tools tools;
    private final EditingDomain domain;

    /** Pastes by the tools of a description. */
    public Pasting(DiagramDescription description, Tools tools, EditingDomain domain) {
        this.description = description;
        this.tools = tools;
        this.domain = domain;
    }

    /**
     * Pastes a copy.
     *
     * @param copied a view or an element of the model; edges are not pasted
     * @param container view or diagram
     */
    public Optional<Command> paste(EObject copied, EObject container) {
        EObject element = Drops.element(copied);
        if (copied instanceof DEdge || element == null) {
            return Optional.empty();
        }
        return keys(container).stream()
                .flatMap(key -> description.tool(key).stream())
                .filter(Tool.Paste.class::isInstance)
                .map(tool -> tools.paste((Tool.Paste) tool, copied, container))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> beside(element, container));
    }

    private List<String> keys(EObject container) {
        if (container instanceof DSemanticDiagram) {
            return description.pasteTools();
        }
        return container instanceof DDiagramElement view
                ? description
                        .mapping(view.getMapping())
                        .map(mapping -> mapping.head().pasteTools())
                        .orElseGet(List::of)
                : List.of();
    }

    /** Into the same feature of the container's element, if that has it, else of its parents. */
    private Optional<Command> beside(EObject element, EObject container) {
        EReference feature = element.eContainmentFeature();
        if (feature == null || !feature.isMany()) {
            return Optional.empty();
        }
        EObject owner = Views.target(container).orElse(null);
        while (owner != null && !owner.eClass().getEAllReferences().contains(feature)) {
            owner = owner.eContainer();
        }
        return Optional.ofNullable(owner)
                .map(found -> AddCommand.create(domain, found, feature, copy(element)));
    }

    /** A copy with identities of its own. */
    static EObject copy(EObject element) {
        EObject copy = EcoreUtil.copy(element);
        forgetIdentity(copy);
        for (Iterator<EObject> all = copy.eAllContents(); all.hasNext(); ) {
            forgetIdentity(all.next());
        }
        return copy;
    }

    private static void forgetIdentity(EObject copy) {
        if (copy.eClass().getEIDAttribute() != null) {
            copy.eUnset(copy.eClass().getEIDAttribute());
        }
    }
}
