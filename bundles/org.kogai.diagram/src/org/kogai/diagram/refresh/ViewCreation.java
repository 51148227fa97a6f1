// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.AbstractNodeMapping;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.DiagramElementMapping;
import org.kogai.diagram.description.EdgeMapping;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.DNodeContainer;
import org.kogai.diagram.views.DNodeList;
import org.kogai.diagram.views.DNodeListElement;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.diagram.views.EdgeTarget;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes single views outside of a refresh, as tools do. */
public final class ViewCreation {
    private final Pass pass;

    /** View creation in a diagram, with its views as they are now. */
    public ViewCreation(
            Evaluation evaluation, DiagramDescription description, DSemanticDiagram diagram) {
        this.pass = new Pass(evaluation, description, diagram);
        for (DDiagramElement view : Views.all(diagram)) {
            if (view.getTarget() != null) {
                pass.register(view.getMapping(), view);
            }
        }
    }

    /**
     * Makes a view; an existing one is not looked for.
     *
     * @param container diagram or view that receives it
     * @return the view; empty when the mapping is none for nodes or does not fit
     */
    public Optional<DDiagramElement> node(
            DiagramElementMapping mapping, EObject element, EObject container) {
        if (!(mapping instanceof AbstractNodeMapping nodeMapping)
                || !pass.types().isInstance(element, mapping.domainClass())) {
            return Optional.empty();
        }
        boolean border = isBorder(nodeMapping, container);
        boolean item = !border && container instanceof DNodeList;
        DDiagramElement view = ViewFactory.create(nodeMapping, element, item);
        if (!add(view, container, border)) {
            return Optional.empty();
        }
        pass.register(mapping.key(), view);
        new ViewLooks(pass).refresh(view, nodeMapping, true);
        return Optional.of(view);
    }

    private boolean isBorder(AbstractNodeMapping mapping, EObject container) {
        return container instanceof DDiagramElement view
                && pass.description()
                        .mapping(view.getMapping())
                        .filter(AbstractNodeMapping.class::isInstance)
                        .map(AbstractNodeMapping.class::cast)
                        .filter(m -> m.borderedNodeMappings().contains(mapping.key()))
                        .isPresent();
    }

    private static boolean add(DDiagramElement view, EObject container, boolean border) {
        if (border && container instanceof AbstractDNode host && view instanceof DNode node) {
            return host.getOwnedBorderedNodes().add(node);
        }
        if (container instanceof DSemanticDiagram diagram) {
            return diagram.getOwnedDiagramElements().add(view);
        }
        if (container instanceof DNodeContainer box) {
            return box.getOwnedDiagramElements().add(view);
        }
        return container instanceof DNodeList list
                && view instanceof DNodeListElement item
                && list.getOwnedElements().add(item);
    }

    /**
     * Moves a view into another container when its element is a candidate there and has no view of
     * this mapping there yet.
     *
     * @return whether it was moved
     */
    public boolean move(DDiagramElement view, EObject container) {
        Optional<DiagramElementMapping> mapping = pass.description().mapping(view.getMapping());
        if (view.eContainer() == container
                || mapping.isEmpty()
                || !(mapping.get() instanceof AbstractNodeMapping nodeMapping)) {
            return false;
        }
        EObject self = pass.self(container);
        boolean there =
                pass.made(view.getMapping(), view.getTarget()).stream()
                        .anyMatch(other -> other.eContainer() == container);
        return !there
                && new Candidates(pass)
                        .ofAll(nodeMapping, container, self)
                        .contains(view.getTarget())
                && add(view, container, isBorder(nodeMapping, container));
    }

    /**
     * Makes the view of an element that a tool created, where its mapping is not synchronized and
     * the element is among the mapping's candidates in this container.
     */
    public Optional<DDiagramElement> unsynchronizedNode(
            DiagramElementMapping mapping, EObject element, EObject container) {
        if (pass.isSynchronized(mapping.head())
                || !(mapping instanceof AbstractNodeMapping nodeMapping)) {
            return Optional.empty();
        }
        EObject self = pass.self(container);
        boolean candidate =
                new Candidates(pass).ofAll(nodeMapping, container, self).contains(element);
        return candidate ? node(mapping, element, container) : Optional.empty();
    }

    /**
     * Makes the edges of a mapping that is not synchronized.
     *
     * @param source view at which they start
     * @param elements elements of element edges; relation edges are those that start at the source
     */
    public List<DDiagramElement> unsynchronizedEdges(
            EdgeMapping mapping, EdgeTarget source, Set<EObject> elements) {
        if (pass.isSynchronized(mapping.head())) {
            return List.of();
        }
        List<DDiagramElement> made = new ArrayList<>();
        Set<EdgeKey> existing = existing(mapping);
        for (EdgeKey key : new EdgeCandidates(pass).ofAll(mapping)) {
            boolean wanted =
                    mapping.useDomainElement()
                            ? elements.contains(key.target())
                            : key.source() == source;
            if (wanted && !existing.contains(key)) {
                made.add(edge(mapping, key));
            }
        }
        return made;
    }

    private Set<EdgeKey> existing(EdgeMapping mapping) {
        Set<EdgeKey> existing = new HashSet<>();
        for (DDiagramElement view : pass.made(mapping.key())) {
            if (view instanceof DEdge edge) {
                existing.add(EdgeKey.of(edge));
            }
        }
        return existing;
    }

    /** Makes an edge view. */
    public DEdge edge(EdgeMapping mapping, EObject element, EdgeTarget source, EdgeTarget target) {
        return edge(mapping, new EdgeKey(element, source, target));
    }

    private DEdge edge(EdgeMapping mapping, EdgeKey key) {
        DEdge edge = ViewFactory.createEdge(mapping.key(), key);
        pass.diagram().getOwnedDiagramElements().add(edge);
        Variables variables = new EdgeCandidates(pass).variables(key).with("view", edge);
        SemanticElements.refresh(pass, edge, mapping, variables);
        new EdgeLooks(pass).refresh(edge, mapping);
        return edge;
    }

    /** Views of an element, of any of these mappings. */
    public List<EdgeTarget> views(List<String> mappings, EObject element) {
        List<EdgeTarget> views = new ArrayList<>();
        for (String mapping : mappings) {
            for (DDiagramElement view : pass.made(mapping, element)) {
                if (view instanceof EdgeTarget end) {
                    views.add(end);
                }
            }
        }
        return views;
    }
}
