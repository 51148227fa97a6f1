// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

/** Point in pixels. */
public record Position(double x, double y) {}
