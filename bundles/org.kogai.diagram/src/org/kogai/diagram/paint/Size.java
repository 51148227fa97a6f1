// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

/** Size in pixels. */
public record Size(double width, double height) {}
