// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Description of a kind of diagram.
 *
 * @param viewpoint name of the viewpoint
 * @param name name
 * @param label label as written; {@code %key} is for {@link Labels#text}
 * @param documentation text for users, empty for none
 * @param place where it stands
 * @param title title of a new diagram
 * @param domainClass class of the diagram's target
 * @param precondition self = candidate target
 * @param root element that replaces the target for candidates at diagram level
 * @param metamodels URIs of the packages
 * @param layout layout, empty = default
 * @param backgroundColor colour of the canvas, empty = white
 * @param layers layers, the default layer first
 * @param filters filters
 * @param rules validation rules, those of the viewpoint included
 * @param initialOperation operation that is run once when a diagram is created
 * @param dropTools keys of drop tools valid on the diagram
 * @param pasteTools keys of paste tools valid on the diagram
 * @param mappings all mappings by key, in file order
 * @param tools all tools by key, in file order
 */
public record DiagramDescription(
        String viewpoint,
        String name,
        String label,
        String documentation,
        Place place,
        Expression title,
        String domainClass,
        Expression precondition,
        Expression root,
        List<String> metamodels,
        Optional<Layout> layout,
        Optional<ColorDescription> backgroundColor,
        List<Layer> layers,
        List<FilterDescription> filters,
        List<ValidationRule> rules,
        Optional<ModelOperation> initialOperation,
        List<String> dropTools,
        List<String> pasteTools,
        Map<String, DiagramElementMapping> mappings,
        Map<String, Tool> tools) {
    public DiagramDescription {
        metamodels = List.copyOf(metamodels);
        layers = List.copyOf(layers);
        filters = List.copyOf(filters);
        rules = List.copyOf(rules);
        dropTools = List.copyOf(dropTools);
        pasteTools = List.copyOf(pasteTools);
        mappings = Collections.unmodifiableMap(new LinkedHashMap<>(mappings));
        tools = Collections.unmodifiableMap(new LinkedHashMap<>(tools));
    }

    /** The mapping with this key. */
    public Optional<DiagramElementMapping> mapping(String key) {
        return Optional.ofNullable(mappings.get(key));
    }

    /** The tool with this key. */
    public Optional<Tool> tool(String key) {
        return Optional.ofNullable(tools.get(key));
    }

    /** The layer with this name. */
    public Optional<Layer> layer(String layerName) {
        return layers.stream().filter(layer -> layer.name().equals(layerName)).findFirst();
    }

    /** The filter with this name. */
    public Optional<FilterDescription> filter(String filterName) {
        return filters.stream().filter(filter -> filter.name().equals(filterName)).findFirst();
    }
}
