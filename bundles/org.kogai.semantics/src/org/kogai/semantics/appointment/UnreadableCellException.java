// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.appointment;

/** A value that its column cannot hold. */
public final class UnreadableCellException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;

    UnreadableCellException(String column, String value) {
        super(column + ": " + value);
        this.column = column;
        this.value = value;
    }

    /** Key of the attribute. */
    public String column() {
        return column;
    }

    /** What stood there. */
    public String value() {
        return value;
    }
}
