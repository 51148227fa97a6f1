// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.EdgeMapping;
import org.kogai.diagram.description.Expression;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.EdgeTarget;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Edges that a mapping has between the views of this pass. */
final class EdgeCandidates {
    private final Pass pass;

    EdgeCandidates(Pass pass) {
        this.pass = pass;
    }

    /**
     * Candidates in order, each once.
     *
     * @param existing existing edges, of which those that still hold stay when the mapping is not
     *     synchronized
     */
    Set<EdgeKey> of(EdgeMapping mapping, Set<EdgeKey> existing) {
        boolean sync = pass.isSynchronized(mapping.head());
        Set<EdgeKey> all =
                mapping.useDomainElement()
                        ? elementEdges(mapping, elements(mapping, existing, sync))
                        : relations(mapping);
        if (!sync) {
            all.retainAll(existing);
        }
        return filtered(mapping, all);
    }

    /** Candidates as if the mapping were synchronized. */
    Set<EdgeKey> ofAll(EdgeMapping mapping) {
        return filtered(
                mapping,
                mapping.useDomainElement()
                        ? elementEdges(mapping, elements(mapping, Set.of(), true))
                        : relations(mapping));
    }

    private Set<EdgeKey> filtered(EdgeMapping mapping, Set<EdgeKey> all) {
        Expression precondition = mapping.head().precondition();
        if (!precondition.isEmpty()) {
            all.removeIf(
                    key ->
                            !pass.interpreter()
                                    .test(precondition, key.target(), variables(key), true));
        }
        return all;
    }

    private Set<EdgeKey> relations(EdgeMapping mapping) {
        Set<EdgeKey> found = new LinkedHashSet<>();
        for (String sourceMapping : mapping.sourceMappings()) {
            for (DDiagramElement view : pass.made(sourceMapping)) {
                if (view instanceof EdgeTarget source && Views.isAlive(view.getTarget())) {
                    Optional<EObject> self = relationTarget(mapping, view.getTarget());
                    self.ifPresent(element -> relations(mapping, source, element, found));
                }
            }
        }
        return found;
    }

    private Optional<EObject> relationTarget(EdgeMapping mapping, EObject source) {
        return mapping.targetExpression().isEmpty()
                ? Optional.of(source)
                : pass.interpreter()
                        .element(mapping.targetExpression(), source, pass.diagramVariables());
    }

    private void relations(
            EdgeMapping mapping, EdgeTarget source, EObject self, Set<EdgeKey> found) {
        for (EObject end : found(mapping.targetFinder(), self)) {
            for (EdgeTarget target : views(mapping.targetMappings(), end)) {
                found.add(new EdgeKey(self, source, target));
            }
        }
    }

    private Set<EdgeKey> elementEdges(EdgeMapping mapping, Set<EObject> elements) {
        Set<EdgeKey> found = new LinkedHashSet<>();
        for (EObject element : elements) {
            Set<EObject> ends = found(mapping.targetFinder(), element);
            for (EObject start : found(mapping.sourceFinder(), element)) {
                for (EObject end : ends) {
                    for (EdgeTarget source : views(mapping.sourceMappings(), start)) {
                        for (EdgeTarget target : views(mapping.targetMappings(), end)) {
                            found.add(new EdgeKey(element, source, target));
                        }
                    }
                }
            }
        }
        return found;
    }

    private Set<EObject> elements(EdgeMapping mapping, Set<EdgeKey> existing, boolean sync) {
        Expression expression = mapping.head().candidates();
        if (expression.isEmpty()) {
            if (sync) {
                return new LinkedHashSet<>(pass.instances(mapping.domainClass()));
            }
            Set<EObject> alive = new LinkedHashSet<>();
            existing.stream().map(EdgeKey::target).filter(Views::isAlive).forEach(alive::add);
            return alive;
        }
        Set<EObject> found =
                new LinkedHashSet<>(
                        pass.interpreter()
                                .elements(
                                        expression,
                                        pass.diagram().getTarget(),
                                        pass.candidateVariables(pass.diagram())));
        found.removeIf(e -> !pass.types().isInstance(e, mapping.domainClass()));
        return found;
    }

    /** Distinct elements that a finder finds; a failing finder finds nothing. */
    private Set<EObject> found(Expression finder, EObject self) {
        return new LinkedHashSet<>(
                pass.interpreter().elements(finder, self, pass.diagramVariables()));
    }

    private List<EdgeTarget> views(List<String> mappings, EObject target) {
        List<EdgeTarget> views = new ArrayList<>();
        for (String mapping : mappings) {
            for (DDiagramElement view : pass.made(mapping, target)) {
                if (view instanceof EdgeTarget end) {
                    views.add(end);
                }
            }
        }
        return views;
    }

    /** Variables of preconditions of edges; their semantic elements see the view too. */
    Variables variables(EdgeKey key) {
        return pass.diagramVariables()
                .with("containerView", pass.diagram())
                .with("container", pass.diagram().getTarget())
                .with("sourceView", key.source())
                .with("targetView", key.end())
                .with("source", Views.target(key.source()).orElse(null))
                .with("target", Views.target(key.end()).orElse(null));
    }
}
