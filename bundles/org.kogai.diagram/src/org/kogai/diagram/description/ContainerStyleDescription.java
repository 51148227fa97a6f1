// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

/**
 * Style of a container.
 *
 * @param shape figure with its colours
 * @param label label
 * @param border border
 * @param tooltip tooltip, self = target
 * @param hideLabelByDefault whether new views start with a hidden label
 * @param roundedCorner whether corners are round
 * @param arcWidth width of the corner's arc in pixels
 * @param arcHeight height of the corner's arc in pixels
 * @param width width in units of 10 pixels, -1 = automatic
 * @param height height in units of 10 pixels, -1 = automatic
 */
public record ContainerStyleDescription(
        ContainerFigure shape,
        LabelStyleDescription label,
        BorderDescription border,
        Expression tooltip,
        boolean hideLabelByDefault,
        boolean roundedCorner,
        int arcWidth,
        int arcHeight,
        Expression width,
        Expression height)
        implements StyleDescription {}
