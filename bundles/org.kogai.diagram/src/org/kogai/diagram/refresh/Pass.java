// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.MappingHead;
import org.kogai.diagram.expression.Interpreter;
import org.kogai.diagram.expression.TypeNames;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** State of one refresh of one diagram. */
final class Pass {
    private final Evaluation evaluation;
    private final DiagramDescription description;
    private final DSemanticDiagram diagram;
    private final ActiveMappings active;
    private final Map<String, List<EObject>> instances = new HashMap<>();
    private final Map<String, List<DDiagramElement>> made = new HashMap<>();
    private final Map<String, Map<EObject, List<DDiagramElement>>> madeByTarget = new HashMap<>();
    private final List<DDiagramElement> created = new ArrayList<>();

    Pass(Evaluation evaluation, DiagramDescription description, DSemanticDiagram diagram) {
        this.evaluation = evaluation;
        this.description = description;
        this.diagram = diagram;
        this.active = new ActiveMappings(description, diagram);
    }

    Interpreter interpreter() {
        return evaluation.interpreter();
    }

    TypeNames types() {
        return evaluation.types();
    }

    DiagramDescription description() {
        return description;
    }

    DSemanticDiagram diagram() {
        return diagram;
    }

    ActiveMappings active() {
        return active;
    }

    boolean isSynchronized(MappingHead mapping) {
        return mapping.createElements()
                && (diagram.isSynchronized() || mapping.synchronizationLock());
    }

    /**
     * Element that the candidates of a container start from: its target, or for the diagram what
     * the root expression gives instead.
     */
    EObject self(EObject containerView) {
        EObject target = Views.target(containerView).orElse(null);
        if (containerView != diagram || description.root().isEmpty()) {
            return target;
        }
        return interpreter()
                .element(description.root(), target, Variables.NONE.with("diagram", diagram))
                .orElse(target);
    }

    /** All elements of a class in the session, found once per refresh. */
    List<EObject> instances(String domainClass) {
        return instances.computeIfAbsent(domainClass, evaluation::all);
    }

    void register(String mapping, DDiagramElement view) {
        made.computeIfAbsent(mapping, m -> new ArrayList<>()).add(view);
        madeByTarget
                .computeIfAbsent(mapping, m -> new IdentityHashMap<>())
                .computeIfAbsent(view.getTarget(), t -> new ArrayList<>(1))
                .add(view);
    }

    /** Views that a mapping made or kept in this pass. */
    List<DDiagramElement> made(String mapping) {
        return made.getOrDefault(mapping, List.of());
    }

    /** Views of an element that a mapping made or kept in this pass. */
    List<DDiagramElement> made(String mapping, EObject target) {
        return madeByTarget.getOrDefault(mapping, Map.of()).getOrDefault(target, List.of());
    }

    void created(DDiagramElement view) {
        created.add(view);
    }

    List<DDiagramElement> created() {
        return created;
    }

    /** Variables of candidates: the diagram under its three names and the container. */
    Variables candidateVariables(EObject containerView) {
        return diagramVariables().with("containerView", containerView);
    }

    Variables diagramVariables() {
        return Variables.NONE
                .with("viewPoint", diagram)
                .with("viewpoint", diagram)
                .with("diagram", diagram);
    }

    /** Variables of styles, sizes and colours. */
    Variables styleVariables(DDiagramElement view) {
        EObject containerView = view.eContainer();
        return diagramVariables()
                .with("containerView", containerView)
                .with("container", Views.target(containerView).orElse(null))
                .with("view", view);
    }

    Variables labelVariables(DDiagramElement view) {
        return diagramVariables().with("view", view);
    }
}
