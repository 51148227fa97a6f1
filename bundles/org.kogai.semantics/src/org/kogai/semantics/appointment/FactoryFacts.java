// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

/** What is known of one factory, in the columns of one rule set. Never changes. */
public final class FactoryFacts {
    private final String id;
    private final double[] values;

    FactoryFacts(String id, double[] values) {
        this.id = id;
        this.values = values;
    }

    /** Identity of the factory in its register. */
    public String id() {
        return id;
    }

    double[] values() {
        return values;
    }
}
