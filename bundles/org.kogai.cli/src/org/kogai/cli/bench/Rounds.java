// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import java.util.Arrays;

/** Repeats an action and takes the median, after some rounds that warm up. */
final class Rounds {
    private static final int WARM_UP = 5;
    private static final int MEASURED = 5;

    private Rounds() {}

    /** Median time of the action in seconds. */
    static double seconds(Runnable action, Runnable pause) {
        double[] times = new double[MEASURED];
        for (int round = -WARM_UP; round < MEASURED; round++) {
            pause.run();
            double time = once(action);
            if (round >= 0) {
                times[round] = time;
            }
        }
        Arrays.sort(times);
        return times[MEASURED / 2];
    }

    /** Time of the action in seconds, for one that takes so long that nothing else counts. */
    static double once(Runnable action) {
        long start = System.nanoTime();
        action.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
