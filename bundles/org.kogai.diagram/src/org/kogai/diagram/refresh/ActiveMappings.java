// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.refresh;

import org.kogai.diagram.description.ContainerMapping;
import org.kogai.diagram.description.DiagramDescription;
import org.kogai.diagram.description.DiagramElementMapping;
import org.kogai.diagram.description.EdgeMapping;
import org.kogai.diagram.description.Layer;
import org.kogai.diagram.description.NodeMapping;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Mappings that the layers of a diagram show at diagram level (reference 3.1). */
final class ActiveMappings {
    private final DiagramDescription description;
    private final List<Layer> active = new ArrayList<>();
    private final Set<String> activeNames;
    private final Set<String> shown = new LinkedHashSet<>();
    private final Set<String> visited = new LinkedHashSet<>();

    ActiveMappings(DiagramDescription description, DSemanticDiagram diagram) {
        this.description = description;
        for (String name : diagram.getActivatedLayers()) {
            description.layer(name).ifPresent(active::add);
        }
        activeNames = new HashSet<>(diagram.getActivatedLayers());
        for (Layer layer : active) {
            shown.addAll(layer.nodeMappings());
            shown.addAll(layer.containerMappings());
            shown.addAll(layer.edgeMappings());
            shown.addAll(layer.reusedMappings());
        }
        visited.addAll(shown);
        // Sirius visits what inactive layers reuse when the mapping itself is of an active layer.
        for (Layer layer : description.layers()) {
            layer.reusedMappings().stream().filter(this::isOwnLayerActive).forEach(visited::add);
        }
    }

    private boolean isOwnLayerActive(String key) {
        return description.mapping(key).filter(m -> isActive(m.head().layer())).isPresent();
    }

    private boolean isActive(String layer) {
        return layer.isEmpty() || activeNames.contains(layer);
    }

    List<Layer> layers() {
        return active;
    }

    private <T> List<T> ofKind(Class<T> kind) {
        return visited.stream()
                .flatMap(key -> description.mapping(key).stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    List<NodeMapping> nodes() {
        return ofKind(NodeMapping.class);
    }

    List<ContainerMapping> containers() {
        return ofKind(ContainerMapping.class);
    }

    /** Edge mappings; Sirius makes the edges of additional layers before those of the default. */
    List<EdgeMapping> edges() {
        List<EdgeMapping> edges = new ArrayList<>(ofKind(EdgeMapping.class));
        Set<String> ofDefault =
                active.stream()
                        .filter(Layer::isDefault)
                        .flatMap(layer -> layer.edgeMappings().stream())
                        .collect(Collectors.toSet());
        edges.sort(Comparator.comparing(mapping -> ofDefault.contains(mapping.key())));
        return edges;
    }

    /** Whether an active layer shows a view. */
    boolean shows(DDiagramElement view) {
        Optional<DiagramElementMapping> mapping = description.mapping(view.getMapping());
        if (mapping.isEmpty()) {
            return true;
        }
        if (shown.contains(view.getMapping())) {
            return true;
        }
        return !(view.eContainer() instanceof DSemanticDiagram)
                && isActive(mapping.get().head().layer());
    }
}
