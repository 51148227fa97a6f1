// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/**
 * Chart with its caption below, which serves as its title.
 *
 * @param caption caption
 * @param chart the chart
 */
public record ChartFigure(Caption caption, Chart chart) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
        visitor.chart(this);
    }
}
