// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.description.AbstractNodeMapping;
import org.kogai.diagram.description.ContainerMapping;
import org.kogai.diagram.description.NodeMapping;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DNodeContainer;
import org.kogai.diagram.views.DNodeList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps, creates and deletes nodes, containers, lists and border nodes, recursively. */
final class NodeRefresh {
    private final Pass pass;
    private final ViewIndex index;
    private final Candidates candidates;
    private final ViewLooks looks;

    NodeRefresh(Pass pass, ViewIndex index) {
        this.pass = pass;
        this.index = index;
        this.candidates = new Candidates(pass);
        this.looks = new ViewLooks(pass);
    }

    /** Where views of a mapping go: the list of a container, for list items or for others. */
    private record Slot(
            EObject container,
            EObject self,
            EList<? extends DDiagramElement> list,
            boolean item,
            boolean ordered) {
        void add(DDiagramElement view) {
            // The lists are typed; the factory makes what each of them holds.
            @SuppressWarnings("unchecked")
            EList<DDiagramElement> untyped = (EList<DDiagramElement>) list;
            untyped.add(view);
        }
    }

    void refresh(EObject root) {
        EList<DDiagramElement> list = pass.diagram().getOwnedDiagramElements();
        Slot nodes = new Slot(pass.diagram(), root, list, false, true);
        pass.active().nodes().forEach(mapping -> sync(mapping, nodes));
        Slot boxes = new Slot(pass.diagram(), root, list, false, false);
        pass.active().containers().forEach(mapping -> sync(mapping, boxes));
    }

    /** Brings the views of a mapping in a container up to date. */
    private void sync(AbstractNodeMapping mapping, Slot slot) {
        Map<EObject, DDiagramElement> existing = index.take(slot.container(), mapping.key());
        List<DDiagramElement> views = new ArrayList<>();
        Set<DDiagramElement> kept = new HashSet<>();
        for (EObject candidate :
                candidates.of(mapping, slot.container(), slot.self(), existing.keySet())) {
            DDiagramElement view = existing.get(candidate);
            boolean isNew = view == null || !ViewFactory.fits(view, mapping, slot.item());
            if (isNew) {
                view = ViewFactory.create(mapping, candidate, slot.item());
                slot.add(view);
                pass.created(view);
            } else {
                existing.remove(candidate);
                kept.add(view);
            }
            pass.register(mapping.key(), view);
            looks.refresh(view, mapping, isNew);
            views.add(view);
            contents(view, mapping);
        }
        existing.values().forEach(Views::delete);
        if (slot.ordered()) {
            ChildOrder.apply(slot.list(), views, kept);
        }
    }

    private void contents(DDiagramElement view, AbstractNodeMapping mapping) {
        if (!(view instanceof AbstractDNode node)) {
            return;
        }
        Slot border = new Slot(node, node.getTarget(), node.getOwnedBorderedNodes(), false, false);
        nodes(mapping.borderedNodeMappings()).forEach(m -> sync(m, border));
        if (mapping instanceof ContainerMapping container) {
            if (node instanceof DNodeList list) {
                listElements(list, container);
            } else if (node instanceof DNodeContainer box) {
                children(box, container);
            }
        }
    }

    private void listElements(DNodeList list, ContainerMapping mapping) {
        Slot slot = new Slot(list, list.getTarget(), list.getOwnedElements(), true, true);
        nodes(mapping.subNodeMappings()).forEach(sub -> sync(sub, slot));
    }

    private void children(DNodeContainer box, ContainerMapping mapping) {
        EList<DDiagramElement> list = box.getOwnedDiagramElements();
        Slot boxes = new Slot(box, box.getTarget(), list, false, mapping.isStack());
        containers(mapping.subContainerMappings()).forEach(m -> sync(m, boxes));
        if (!mapping.isStack()) {
            Slot nodes = new Slot(box, box.getTarget(), list, false, true);
            nodes(mapping.subNodeMappings()).forEach(m -> sync(m, nodes));
        }
    }

    private List<NodeMapping> nodes(List<String> keys) {
        return ofKind(keys, NodeMapping.class);
    }

    private List<ContainerMapping> containers(List<String> keys) {
        return ofKind(keys, ContainerMapping.class);
    }

    private <T> List<T> ofKind(List<String> keys, Class<T> kind) {
        return keys.stream()
                .flatMap(key -> pass.description().mapping(key).stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
