// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.appointment;

import org.kogai.semantics.appointment.ProblemWords;

/**
 * Why a register cannot be read.
 *
 * @param kind what is wrong
 * @param line line of the file, from 1; 0 for the whole file
 * @param column name of the column; empty where it concerns a whole line
 * @param value what stands there; may be empty
 */
public record RegisterProblem(Kind kind, int line, String column, String value) {
    /** Sorts of problems. */
    public enum Kind {
        /** The file has no header. */
        NO_HEADER,
        /** Another sign than a comma stands between the columns. */
        NO_COMMAS,
        /** The header has no column id. */
        NO_ID_COLUMN,
        /** The header names a column twice. */
        COLUMN_TWICE,
        /** A line has more cells than the header. */
        TOO_MANY_CELLS,
        /** A line says of no factory. */
        NO_ID,
        /** The column cannot hold the value. */
        UNREADABLE_VALUE,
        /** A quote is opened and not closed, or stands inside a cell. */
        STRAY_QUOTE,
        /** The file is not UTF-8. */
        NOT_UTF8,
    }

    /**
     * What is wrong and what to do about it, in words, without the line.
     *
     * @param language BCP 47 tag: en or ja
     */
    public String message(String language) {
        return ProblemWords.of(RegisterProblem.class, kind, language, column, value);
    }
}
