// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.time.LocalDate;

/** Value of a cell of a workbook. */
public sealed interface Value {
    /** Nothing. */
    Value EMPTY = new Words("");

    /** Nothing, in a cell of a form that is one with the cell above it. */
    Value JOINED = new Joined();

    /** Words, never read as a formula. */
    record Words(String text) implements Value {}

    /** Name of a sheet of the workbook, which leads there. */
    record SheetLink(String sheet) implements Value {}

    /** Number. */
    record Number(double value) implements Value {}

    /** Number of things, with separators between thousands. */
    record Count(long value) implements Value {}

    /** Share of a whole, shown in percent. */
    record Share(double value) implements Value {}

    /** Day. */
    record Day(LocalDate date) implements Value {}

    /** Cell that is one with the cell above it. */
    record Joined() implements Value {}

    /**
     * Value that stands out from others.
     *
     * @param value what stands there, itself not emphasised
     */
    record Emphasised(Value value, Emphasis emphasis) implements Value {
        @Override
        public Value plain() {
            return value;
        }
    }

    /** The value without emphasis. */
    default Value plain() {
        return this;
    }
}
