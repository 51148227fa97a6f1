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
            long start = System.nanoTime();
            action.run();
            long end = System.nanoTime();
            if (round >= 0) {
                times[round] = (end - start) / 1e9;
            }
        }
        Arrays.sort(times);
        return times[MEASURED / 2];
    }
}
