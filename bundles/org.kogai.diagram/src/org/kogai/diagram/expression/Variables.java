// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.expression;

import java.util.Optional;

/** Variables that an expression sees; adding one gives a new set, the newest of a name is seen. */
public final class Variables {
    /** No variables. */
    public static final Variables NONE = new Variables("", null, null);

    private final String name;
    private final Object value;
    private final Variables older;

    private Variables(String name, Object value, Variables older) {
        this.name = name;
        this.value = value;
        this.older = older;
    }

    /** These variables and one more; the value may be null. */
    public Variables with(String variable, Object variableValue) {
        return new Variables(variable, variableValue, this);
    }

    /** These variables as they were before a variable was set the last time. */
    public Variables without(String variable) {
        if (older == null) {
            return this;
        }
        return name.equals(variable) ? older : older.without(variable).with(name, value);
    }

    /** Whether the variable is set, to a value or to null. */
    public boolean isSet(String variable) {
        return holder(variable).isPresent();
    }

    /** Value of a variable; empty when it is not set or null. */
    public Optional<Object> get(String variable) {
        return holder(variable).map(v -> v.value);
    }

    private Optional<Variables> holder(String variable) {
        for (Variables v = this; v.older != null; v = v.older) {
            if (v.name.equals(variable)) {
                return Optional.of(v);
            }
        }
        return Optional.empty();
    }
}
