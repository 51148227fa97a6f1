// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import java.util.List;

/**
 * Mapping to edges.
 *
 * @param head common part
 * @param sourceMappings keys of mappings whose views may be the source
 * @param targetMappings keys of mappings whose views may be the target
 * @param useDomainElement true = one edge per element, false = relation
 * @param domainClass class of the edge elements, empty for relations
 * @param sourceFinder element edges: elements at the source end
 * @param targetFinder elements at the target end
 * @param targetExpression relation edges: element that becomes the edge's target
 * @param reconnectTools keys of reconnect tools
 * @param style default style
 * @param conditionalStyles conditional styles in order
 */
public record EdgeMapping(
        MappingHead head,
        List<String> sourceMappings,
        List<String> targetMappings,
        boolean useDomainElement,
        String domainClass,
        Expression sourceFinder,
        Expression targetFinder,
        Expression targetExpression,
        List<String> reconnectTools,
        EdgeStyleDescription style,
        List<ConditionalStyle<EdgeStyleDescription>> conditionalStyles)
        implements DiagramElementMapping {
    public EdgeMapping {
        sourceMappings = List.copyOf(sourceMappings);
        targetMappings = List.copyOf(targetMappings);
        reconnectTools = List.copyOf(reconnectTools);
        conditionalStyles = List.copyOf(conditionalStyles);
    }
}
