// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign.conformance;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.DiagramElementMapping;
import org.kogai.diagram.description.Layer;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DDiagramElementContainer;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DNodeListElement;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a diagram as elements of a snapshot and remembers their order for references. */
final class Snapshot {
    private final Models models;
    private final DiagramDescription description;
    private final DSemanticDiagram diagram;
    private final Map<EObject, Integer> ids;
    private final List<DDiagramElement> order = new ArrayList<>();

    Snapshot(
            Models models,
            DiagramDescription description,
            DSemanticDiagram diagram,
            Map<EObject, Integer> ids) {
        this.models = models;
        this.description = description;
        this.diagram = diagram;
        this.ids = ids;
        List<DDiagramElement> all = Views.all(diagram);
        all.stream().filter(v -> !(v instanceof DEdge)).forEach(order::add);
        all.stream().filter(DEdge.class::isInstance).forEach(order::add);
    }

    /** The view that a reference of a step names. */
    Optional<DDiagramElement> find(Step reference) {
        return order.stream()
                .filter(v -> mapping(v).equals(reference.text("mapping")))
                .filter(v -> reference.text("target").equals(models.fragment(v.getTarget())))
                .skip(reference.number("occurrence", 0))
                .findFirst();
    }

    Map<String, Object> head() {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("description", description.name());
        head.put("title", diagram.getName());
        head.put("target", models.fragment(diagram.getTarget()));
        head.put("synchronized", diagram.isSynchronized());
        head.put("activeLayers", layers());
        head.put("activeFilters", List.copyOf(diagram.getActivatedFilters()));
        return head;
    }

    /** Layers without mappings stand at the end: Sirius keeps their state elsewhere. */
    private List<String> layers() {
        List<String> layers = new ArrayList<>();
        List<String> transients = new ArrayList<>();
        for (String name : diagram.getActivatedLayers()) {
            if (description.layer(name).filter(Layer::isTransient).isPresent()) {
                transients.add(name + " (transient)");
            } else {
                layers.add(name);
            }
        }
        layers.addAll(transients);
        return layers;
    }

    List<Object> elements() {
        List<Object> elements = new ArrayList<>();
        for (DDiagramElement view : order) {
            elements.add(element(view));
        }
        return elements;
    }

    private Map<String, Object> element(DDiagramElement view) {
        Map<String, Object> element = new LinkedHashMap<>();
        element.put("id", ids.computeIfAbsent(view, v -> ids.size() + 1));
        element.put("kind", kind(view));
        element.put("mapping", mapping(view));
        element.put("target", models.fragment(view.getTarget()));
        element.put("parent", reference(view.eContainer()));
        if (view instanceof DEdge edge) {
            element.put("sourceRef", reference(edge.getSourceNode()));
            element.put("targetRef", reference(edge.getTargetNode()));
        }
        semanticElements(view, element);
        element.put("label", view.getName() == null ? "" : view.getName());
        if (view instanceof DEdge edge) {
            text(element, "beginLabel", edge.getBeginLabel());
            text(element, "endLabel", edge.getEndLabel());
        }
        text(element, "tooltip", view.getTooltipText());
        element.put("visible", view.isVisible());
        if (view.isLabelHidden()) {
            element.put("hiddenLabel", true);
        }
        if (!view.getDecorations().isEmpty()) {
            element.put("decorations", List.copyOf(view.getDecorations()));
        }
        StyleSnapshot.write(view, element);
        return element;
    }

    private void semanticElements(DDiagramElement view, Map<String, Object> element) {
        List<EObject> elements = view.getSemanticElements();
        if (view instanceof DEdge || !elements.equals(List.of(view.getTarget()))) {
            element.put("semanticElements", elements.stream().map(models::fragment).toList());
        }
    }

    private static void text(Map<String, Object> element, String key, String text) {
        if (text != null && !text.isEmpty()) {
            element.put(key, text);
        }
    }

    private static String kind(DDiagramElement view) {
        if (view instanceof DEdge) {
            return "edge";
        }
        if (view instanceof DNodeListElement) {
            return "listItem";
        }
        if (view instanceof DDiagramElementContainer) {
            return "container";
        }
        return Views.isBorderNode(view) ? "borderNode" : "node";
    }

    private String mapping(DDiagramElement view) {
        return description
                .mapping(view.getMapping())
                .map(DiagramElementMapping::name)
                .orElse(view.getMapping());
    }

    /** Reference to a view; null for the diagram. */
    Map<String, Object> reference(EObject object) {
        if (!(object instanceof DDiagramElement view)) {
            return null;
        }
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("mapping", mapping(view));
        reference.put("target", models.fragment(view.getTarget()));
        int occurrence = 0;
        for (DDiagramElement other : order) {
            if (other == view) {
                break;
            }
            if (other.getTarget() == view.getTarget() && mapping(other).equals(mapping(view))) {
                occurrence++;
            }
        }
        if (occurrence > 0) {
            reference.put("occurrence", occurrence);
        }
        return reference;
    }
}
