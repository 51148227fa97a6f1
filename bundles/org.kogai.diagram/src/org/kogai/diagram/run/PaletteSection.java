// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.run;

import java.util.List;

/**
 * Section of the palette.
 *
 * @param name name in the specification
 * @param label label for the user
 * @param icon path of the icon in the specification, empty for none
 * @param tools its tools
 */
public record PaletteSection(String name, String label, String icon, List<PaletteTool> tools) {
    public PaletteSection {
        tools = List.copyOf(tools);
    }

    /**
     * Tool of the palette.
     *
     * @param name name in the specification
     * @param label label for the user
     * @param icon path of the icon in the specification, empty for none
     * @param hint documentation of the tool, empty for none
     * @param kind how it is used
     */
    public record PaletteTool(String name, String label, String icon, String hint, Kind kind) {}

    /** Ways in which a tool of the palette is used. */
    public enum Kind {
        /** Click on the diagram or a container. */
        NODE,
        /** Click on the diagram or a container. */
        CONTAINER,
        /** Click on the source, then on the target. */
        EDGE,
        /** Click anywhere. */
        GENERIC
    }
}
