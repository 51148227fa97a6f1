// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import java.util.List;

/**
 * Layer of a diagram.
 *
 * @param name name
 * @param label label as written
 * @param icon path of the icon, empty for none
 * @param isDefault whether it is the default layer
 * @param activeByDefault whether it is on in a new diagram
 * @param optional false = always on and not in the menu
 * @param nodeMappings keys of node mappings at diagram level
 * @param containerMappings keys of container mappings at diagram level
 * @param edgeMappings keys of edge mappings
 * @param reusedMappings keys of mappings defined elsewhere that it shows at diagram level
 * @param toolSections sections of the palette
 * @param decorations decorations
 */
public record Layer(
        String name,
        String label,
        String icon,
        boolean isDefault,
        boolean activeByDefault,
        boolean optional,
        List<String> nodeMappings,
        List<String> containerMappings,
        List<String> edgeMappings,
        List<String> reusedMappings,
        List<ToolSection> toolSections,
        List<DecorationDescription> decorations) {
    public Layer {
        nodeMappings = List.copyOf(nodeMappings);
        containerMappings = List.copyOf(containerMappings);
        edgeMappings = List.copyOf(edgeMappings);
        reusedMappings = List.copyOf(reusedMappings);
        toolSections = List.copyOf(toolSections);
        decorations = List.copyOf(decorations);
    }

    /** Whether it has only tools or decorations, so that its state is not saved (reference 2.2). */
    public boolean isTransient() {
        return nodeMappings.isEmpty()
                && containerMappings.isEmpty()
                && edgeMappings.isEmpty()
                && reusedMappings.isEmpty();
    }

    /** Whether it shows views of a mapping at diagram level. */
    public boolean shows(String mapping) {
        return nodeMappings.contains(mapping)
                || containerMappings.contains(mapping)
                || edgeMappings.contains(mapping)
                || reusedMappings.contains(mapping);
    }

    /** Whether it is always on. */
    public boolean isMandatory() {
        return isDefault || !optional;
    }
}
