// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import org.kogai.diagram.views.ContainerLayout;

import java.util.List;

/**
 * Mapping to containers or lists.
 *
 * @param head common part
 * @param domainClass class of the elements
 * @param borderedNodeMappings keys of border node mappings
 * @param subNodeMappings keys of child node mappings, owned ones first
 * @param subContainerMappings keys of child container mappings, owned ones first
 * @param dropTools keys of drop tools
 * @param presentation how children are presented
 * @param style default style
 * @param conditionalStyles conditional styles in order
 */
public record ContainerMapping(
        MappingHead head,
        String domainClass,
        List<String> borderedNodeMappings,
        List<String> subNodeMappings,
        List<String> subContainerMappings,
        List<String> dropTools,
        ContainerLayout presentation,
        ContainerStyleDescription style,
        List<ConditionalStyle<ContainerStyleDescription>> conditionalStyles)
        implements AbstractNodeMapping {
    public ContainerMapping {
        borderedNodeMappings = List.copyOf(borderedNodeMappings);
        subNodeMappings = List.copyOf(subNodeMappings);
        subContainerMappings = List.copyOf(subContainerMappings);
        dropTools = List.copyOf(dropTools);
        conditionalStyles = List.copyOf(conditionalStyles);
    }

    /** Whether child containers are regions stacked edge to edge. */
    public boolean isStack() {
        return presentation == ContainerLayout.VERTICAL_STACK
                || presentation == ContainerLayout.HORIZONTAL_STACK;
    }
}
