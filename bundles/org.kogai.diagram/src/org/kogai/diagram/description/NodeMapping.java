// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import java.util.List;

/**
 * Mapping to nodes, border nodes or list elements.
 *
 * @param head common part
 * @param domainClass class of the elements
 * @param borderedNodeMappings keys of border node mappings
 * @param dropTools keys of drop tools
 * @param style default style
 * @param conditionalStyles conditional styles in order
 */
public record NodeMapping(
        MappingHead head,
        String domainClass,
        List<String> borderedNodeMappings,
        List<String> dropTools,
        NodeStyleDescription style,
        List<ConditionalStyle<NodeStyleDescription>> conditionalStyles)
        implements AbstractNodeMapping {
    public NodeMapping {
        borderedNodeMappings = List.copyOf(borderedNodeMappings);
        dropTools = List.copyOf(dropTools);
        conditionalStyles = List.copyOf(conditionalStyles);
    }
}
