// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.bench;

import java.util.ArrayList;
import java.util.List;

/** Times of the same action. */
final class Rounds {
    /** How often an action is repeated. */
    static final int COUNT = 9;

    private final List<Double> seconds = new ArrayList<>();

    void add(double time) {
        seconds.add(time);
    }

    double median() {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }
}
