// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.run.DiagramRuntime;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.RepresentationFile;
import org.kogai.model.governance.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the diagrams of a project and gives each a name. */
final class DiagramList {
    private final DiagramRuntime runtime;
    private final List<DSemanticDiagram> saved;
    private final List<DiagramItem> items = new ArrayList<>();
    private final ItemNames names = new ItemNames();

    DiagramList(DiagramRuntime runtime, ResourceSet files) {
        this.runtime = runtime;
        saved =
                files.getResources().stream()
                        .flatMap(file -> file.getContents().stream())
                        .filter(RepresentationFile.class::isInstance)
                        .flatMap(file -> ((RepresentationFile) file).getRepresentations().stream())
                        .filter(DSemanticDiagram.class::isInstance)
                        .map(DSemanticDiagram.class::cast)
                        .toList();
    }

    List<DiagramItem> items() {
        for (DiagramDescription description : runtime.diagrams()) {
            for (EObject target : runtime.targets(description)) {
                if (target instanceof Element element) {
                    add(description, element);
                }
            }
        }
        return items;
    }

    private void add(DiagramDescription description, Element target) {
        List<DSemanticDiagram> kept =
                saved.stream()
                        .filter(diagram -> diagram.getTarget() == target)
                        .filter(diagram -> diagram.getDescription().equals(description.name()))
                        .toList();
        if (kept.isEmpty() && showsSomething(description, target)) {
            add(description, target, Optional.empty());
        }
        kept.forEach(diagram -> add(description, target, Optional.of(diagram)));
    }

    private boolean showsSomething(DiagramDescription description, Element target) {
        return !runtime.create(description, target, "en").getOwnedDiagramElements().isEmpty();
    }

    private void add(
            DiagramDescription description, Element target, Optional<DSemanticDiagram> diagram) {
        String name = names.next(description.name(), target);
        items.add(new DiagramItem(name, description, target, diagram));
    }
}
