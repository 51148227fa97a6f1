// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Existing views by container and mapping, and edges by mapping; what is visited is taken out. */
final class ViewIndex {
    private final Map<EObject, Map<String, Map<EObject, DDiagramElement>>> nodes =
            new IdentityHashMap<>();
    private final Map<String, Map<EdgeKey, DEdge>> edges = new LinkedHashMap<>();

    ViewIndex(DSemanticDiagram diagram) {
        for (DDiagramElement view : Views.all(diagram)) {
            if (view instanceof DEdge edge) {
                edges.computeIfAbsent(edge.getMapping(), m -> new LinkedHashMap<>())
                        .putIfAbsent(EdgeKey.of(edge), edge);
            } else {
                nodes.computeIfAbsent(view.eContainer(), c -> new LinkedHashMap<>())
                        .computeIfAbsent(view.getMapping(), m -> new LinkedHashMap<>())
                        .putIfAbsent(view.getTarget(), view);
            }
        }
    }

    /** Views of a mapping in a container by target; they count as visited from now on. */
    Map<EObject, DDiagramElement> take(EObject container, String mapping) {
        Map<String, Map<EObject, DDiagramElement>> byMapping = nodes.get(container);
        Map<EObject, DDiagramElement> views = byMapping == null ? null : byMapping.remove(mapping);
        return views == null ? Map.of() : views;
    }

    Map<EdgeKey, DEdge> takeEdges(String mapping) {
        Map<EdgeKey, DEdge> taken = edges.remove(mapping);
        return taken == null ? Map.of() : taken;
    }

    /** Views that were not visited and still belong to the diagram. */
    List<DDiagramElement> rest() {
        List<DDiagramElement> rest = new ArrayList<>();
        nodes.values().forEach(m -> m.values().forEach(views -> rest.addAll(views.values())));
        edges.values().forEach(views -> rest.addAll(views.values()));
        rest.removeIf(view -> Views.diagram(view).isEmpty());
        return rest;
    }
}
