// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/**
 * A native chart with its data inside.
 *
 * @param chart the chart
 */
public record ChartContent(Chart chart) implements SlideContent {}
