// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.AbstractNodeMapping;
import org.kogai.diagram.description.Expression;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.view.Views;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Elements for which a node or container mapping has views (reference 3.2). */
final class Candidates {
    private final Pass pass;

    Candidates(Pass pass) {
        this.pass = pass;
    }

    /**
     * Candidates in order, each once.
     *
     * @param self element that the candidates expression starts from
     * @param existing targets of the existing views, for mappings that are not synchronized
     */
    Set<EObject> of(
            AbstractNodeMapping mapping,
            EObject containerView,
            EObject self,
            Set<EObject> existing) {
        boolean sync = pass.isSynchronized(mapping.head());
        return filtered(mapping, containerView, all(mapping, containerView, self, existing, sync));
    }

    /** Candidates as if the mapping were synchronized. */
    Set<EObject> ofAll(AbstractNodeMapping mapping, EObject containerView, EObject self) {
        return filtered(mapping, containerView, all(mapping, containerView, self, Set.of(), true));
    }

    private Set<EObject> filtered(
            AbstractNodeMapping mapping, EObject containerView, List<EObject> all) {
        Set<EObject> found = new LinkedHashSet<>(all);
        Expression precondition = mapping.head().precondition();
        if (!precondition.isEmpty()) {
            Variables variables =
                    pass.candidateVariables(containerView)
                            .with("container", Views.target(containerView).orElse(null));
            found.removeIf(e -> !pass.interpreter().test(precondition, e, variables, true));
        }
        return found;
    }

    private List<EObject> all(
            AbstractNodeMapping mapping,
            EObject containerView,
            EObject self,
            Set<EObject> existing,
            boolean sync) {
        Expression expression = mapping.head().candidates();
        if (expression.isEmpty()) {
            return sync
                    ? pass.instances(mapping.domainClass())
                    : existing.stream().filter(Views::isAlive).toList();
        }
        List<EObject> all =
                pass.interpreter()
                        .elements(expression, self, pass.candidateVariables(containerView));
        if (sync) {
            return all.stream()
                    .filter(e -> pass.types().isInstance(e, mapping.domainClass()))
                    .toList();
        }
        Set<EObject> possible = new HashSet<>(all);
        return existing.stream().filter(possible::contains).toList();
    }
}
