// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.Expression;
import org.kogai.diagram.description.FilterDescription;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.EdgeTarget;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Decides which views are shown (reference 3.5). */
final class Visibility {
    private final Pass pass;
    private final List<FilterDescription> hiding;
    private final Map<DDiagramElement, Boolean> known = new IdentityHashMap<>();

    Visibility(Pass pass) {
        this.pass = pass;
        this.hiding =
                pass.diagram().getActivatedFilters().stream()
                        .flatMap(name -> pass.description().filter(name).stream())
                        .toList();
    }

    boolean isVisible(DDiagramElement view) {
        Boolean before = known.get(view);
        if (before != null) {
            return before;
        }
        // A cycle of edges that end at each other hides none of them.
        known.put(view, true);
        boolean visible = compute(view);
        known.put(view, visible);
        return visible;
    }

    private boolean compute(DDiagramElement view) {
        if (view.isHidden() || !pass.active().shows(view)) {
            return false;
        }
        if (view.eContainer() instanceof DDiagramElement container && !isVisible(container)) {
            return false;
        }
        if (view instanceof DEdge edge
                && !(isEndVisible(edge.getSourceNode()) && isEndVisible(edge.getTargetNode()))) {
            return false;
        }
        return hiding.stream().allMatch(filter -> keeps(filter, view));
    }

    /** Active filters that do not keep a view. */
    List<FilterDescription> hiding(DDiagramElement view) {
        return hiding.stream().filter(filter -> !keeps(filter, view)).toList();
    }

    private boolean keeps(FilterDescription filter, DDiagramElement view) {
        return filter.filters().stream()
                .filter(part -> !part.collapse())
                .allMatch(part -> keeps(part, view));
    }

    private boolean isEndVisible(EdgeTarget end) {
        return end instanceof DDiagramElement view && isVisible(view);
    }

    private boolean keeps(FilterDescription.MappingFilter filter, DDiagramElement view) {
        boolean ofMappings = !filter.mappings().isEmpty();
        if (ofMappings && !filter.mappings().contains(view.getMapping())) {
            return true;
        }
        if (filter.semanticCondition().isEmpty() && filter.viewCondition().isEmpty()) {
            return !ofMappings;
        }
        EObject self = ofMappings ? view.getTarget() : view;
        return holds(filter.semanticCondition(), self) && holds(filter.viewCondition(), view);
    }

    /** Conditions see no variables. */
    private boolean holds(Expression condition, EObject self) {
        return pass.interpreter().test(condition, self, Variables.NONE, true);
    }

    /** Writes the visibility of all views. */
    void update(List<DDiagramElement> views) {
        for (DDiagramElement view : views) {
            boolean visible = isVisible(view);
            if (view.isVisible() != visible) {
                view.setVisible(visible);
            }
        }
    }
}
