// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import org.kogai.diagram.views.LabelPosition;
import org.kogai.diagram.views.ResizeKind;

import java.util.List;

/**
 * Style of a node, border node or list element.
 *
 * @param shape figure with its colours
 * @param label label
 * @param border border
 * @param tooltip tooltip, self = target
 * @param hideLabelByDefault whether new views start with a hidden label
 * @param size size in units of 10 pixels
 * @param labelPosition label inside or outside
 * @param resizeKind ways in which users may resize
 * @param forbiddenSides sides of the host on which a border node may not sit
 */
public record NodeStyleDescription(
        NodeShape shape,
        LabelStyleDescription label,
        BorderDescription border,
        Expression tooltip,
        boolean hideLabelByDefault,
        Expression size,
        LabelPosition labelPosition,
        ResizeKind resizeKind,
        List<Side> forbiddenSides)
        implements StyleDescription {
    public NodeStyleDescription {
        forbiddenSides = List.copyOf(forbiddenSides);
    }

    /** Side of a host. */
    public enum Side {
        WEST,
        SOUTH,
        EAST,
        NORTH
    }
}
