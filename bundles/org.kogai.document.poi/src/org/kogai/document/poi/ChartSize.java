// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.Chart;

/** Height that the bars and lines of a chart need to be read, in EMU. */
final class ChartSize {
    private static final long EMU_PER_POINT = 12_700;

    /** Axis, its title and the legend. */
    private static final int FRAME = 84;

    private static final int BAR = 17;
    private static final int LEAST = 150;
    private static final int MOST = 620;
    private static final int LINES = 230;

    private ChartSize() {}

    static long height(Chart chart) {
        return EMU_PER_POINT * Math.max(LEAST, Math.min(MOST, points(chart)));
    }

    private static int points(Chart chart) {
        int bars = chart.categories().size();
        return switch (chart.kind()) {
            case LINE -> LINES;
            case STACKED_BAR -> FRAME + bars * (BAR + 8);
            case BAR -> FRAME + bars * (BAR * chart.series().size() + 8);
        };
    }
}
