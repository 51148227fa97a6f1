// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import java.util.List;

/**
 * Section of the palette.
 *
 * @param name name
 * @param label label as written
 * @param icon path of the icon, empty for none
 * @param tools keys of its tools in order, those of groups and reused ones included
 * @param subSections nested sections
 */
public record ToolSection(
        String name, String label, String icon, List<String> tools, List<ToolSection> subSections) {
    public ToolSection {
        tools = List.copyOf(tools);
        subSections = List.copyOf(subSections);
    }
}
