// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import org.kogai.diagram.views.FontFormat;
import org.kogai.diagram.views.LabelAlignment;

import java.util.List;

/**
 * How a label looks.
 *
 * @param expression text; {@link Expression#NONE} leaves the label as it is
 * @param size size in points
 * @param format bold, italic ...
 * @param showIcon whether the icon stands before the text
 * @param iconPath path of the icon, empty = icon of the element's edit provider
 * @param color colour
 * @param alignment horizontal alignment
 */
public record LabelStyleDescription(
        Expression expression,
        int size,
        List<FontFormat> format,
        boolean showIcon,
        String iconPath,
        ColorDescription color,
        LabelAlignment alignment) {
    public LabelStyleDescription {
        format = List.copyOf(format);
    }
}
