// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.EdgeMapping;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps, creates and deletes edges (reference 3.4). */
final class EdgeRefresh {
    private final Pass pass;
    private final ViewIndex index;
    private final EdgeCandidates candidates;
    private final EdgeLooks looks;

    EdgeRefresh(Pass pass, ViewIndex index) {
        this.pass = pass;
        this.index = index;
        this.candidates = new EdgeCandidates(pass);
        this.looks = new EdgeLooks(pass);
    }

    /** First mappings whose ends are no edges, then those whose ends are done; a cycle ends it. */
    void refresh() {
        List<EdgeMapping> waiting = new ArrayList<>(pass.active().edges());
        boolean advanced = true;
        while (advanced && !waiting.isEmpty()) {
            Set<String> open = new HashSet<>();
            waiting.forEach(mapping -> open.add(mapping.key()));
            List<EdgeMapping> ready =
                    waiting.stream()
                            .filter(
                                    m ->
                                            Collections.disjoint(m.sourceMappings(), open)
                                                    && Collections.disjoint(
                                                            m.targetMappings(), open))
                            .toList();
            ready.forEach(this::refresh);
            advanced = waiting.removeAll(ready);
        }
    }

    private void refresh(EdgeMapping mapping) {
        Map<EdgeKey, DEdge> existing = new LinkedHashMap<>(index.takeEdges(mapping.key()));
        existing.values().removeIf(edge -> edge.eContainer() == null);
        for (EdgeKey key : candidates.of(mapping, existing.keySet())) {
            DEdge edge = existing.remove(key);
            if (edge == null) {
                edge = ViewFactory.createEdge(mapping.key(), key);
                pass.diagram().getOwnedDiagramElements().add(edge);
                pass.created(edge);
            }
            pass.register(mapping.key(), edge);
            SemanticElements.refresh(
                    pass, edge, mapping, candidates.variables(key).with("view", edge));
            looks.refresh(edge, mapping);
        }
        for (DEdge edge : existing.values()) {
            if (edge.eContainer() != null && !isMerelyNotDisplayed(edge)) {
                Views.delete(edge);
            }
        }
    }

    private boolean isMerelyNotDisplayed(DEdge edge) {
        return edge.getSourceNode() instanceof DDiagramElement source
                && edge.getTargetNode() instanceof DDiagramElement target
                && Views.diagram(source).isPresent()
                && Views.diagram(target).isPresent()
                && !(isDisplayed(source) && isDisplayed(target));
    }

    /** Whether active layers show a view and all views around it. */
    private boolean isDisplayed(DDiagramElement view) {
        for (EObject v = view; v instanceof DDiagramElement element; v = v.eContainer()) {
            if (!pass.active().shows(element)) {
                return false;
            }
        }
        return true;
    }
}
