// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

/** Measures one action of the speed budgets. */
public interface Benchmark {
    /** Name on the command line. */
    String name();

    /**
     * Measures.
     *
     * @param pause called between the rounds; throws when the person ends the work
     */
    Measurement run(Runnable pause);
}
