// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

import org.kogai.diagram.views.LineStyle;

/**
 * Border of a node or container.
 *
 * @param size thickness in pixels, self = target
 * @param color colour
 * @param lineStyle line style
 */
public record BorderDescription(Expression size, ColorDescription color, LineStyle lineStyle) {}
