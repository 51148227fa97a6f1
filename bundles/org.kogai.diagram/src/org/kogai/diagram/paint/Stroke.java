// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import org.kogai.diagram.views.LineStyle;

/**
 * Line.
 *
 * @param color colour as #rrggbb
 * @param width width in pixels, 0 = no line
 * @param style dashes
 */
public record Stroke(String color, double width, LineStyle style) {}
