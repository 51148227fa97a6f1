// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import java.util.Arrays;

/** Repeats an action and takes the median, after some rounds that warm up. */
final class Rounds {
    private static final int WARM_UP = 5;

    /** Short actions need many rounds until they are compiled. */
    private static final double LEAST_WARM_UP = 1;

    /** Longer actions are warm after fewer rounds. */
    private static final double LONGEST_WARM_UP = 4;

    private static final int MEASURED = 5;

    private Rounds() {}

    /** Median time of the action in seconds. */
    static double seconds(Runnable action, Runnable pause) {
        double[] times = new double[MEASURED];
        double warm = 0;
        for (int round = 0;
                (round < WARM_UP || warm < LEAST_WARM_UP) && warm < LONGEST_WARM_UP;
                round++) {
            pause.run();
            warm += once(action);
        }
        for (int round = 0; round < MEASURED; round++) {
            pause.run();
            times[round] = once(action);
        }
        Arrays.sort(times);
        return times[MEASURED / 2];
    }

    /** A number with as many digits as mean something. */
    static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    /** Time of the action in seconds, for one that takes so long that nothing else counts. */
    static double once(Runnable action) {
        long start = System.nanoTime();
        action.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
