// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;
import java.util.Optional;

/**
 * Sheet of a workbook: one row of headings, then rows.
 *
 * @param name name on the tab
 * @param columns columns, left to right
 * @param rows rows, which may be made while they are read; each has as many values as there are
 *     columns
 * @param charts charts of the rows: below a table of few rows, else to its right
 * @param form what stands around the rows when the sheet is an official form
 */
public record Sheet(
        String name,
        List<Column> columns,
        Iterable<List<Value>> rows,
        List<SheetChart> charts,
        Optional<Form> form) {
    public Sheet {
        columns = List.copyOf(columns);
        charts = List.copyOf(charts);
    }

    /** Sheet of a table with charts. */
    public Sheet(
            String name,
            List<Column> columns,
            Iterable<List<Value>> rows,
            List<SheetChart> charts) {
        this(name, columns, rows, charts, Optional.empty());
    }

    /** Sheet of a register. */
    public Sheet(String name, List<Column> columns, Iterable<List<Value>> rows) {
        this(name, columns, rows, List.of());
    }

    /**
     * What stands around the rows of a form. A column without heading shares that of the one
     * before.
     *
     * @param title lines above
     * @param picture picture below the rows
     * @param notes lines at the end
     */
    public record Form(List<String> title, Optional<Picture> picture, List<String> notes) {
        public Form {
            title = List.copyOf(title);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Column.
     *
     * @param heading words in the first row
     * @param width width in characters
     * @param hidden whether it is there but not shown, as for identities
     * @param numbers whether its values are numbers, which stand right and so does their heading
     */
    public record Column(String heading, int width, boolean hidden, boolean numbers) {
        /** Column of words or days. */
        public Column(String heading, int width, boolean hidden) {
            this(heading, width, hidden, false);
        }

        /** Column that is shown. */
        public static Column of(String heading, int width) {
            return new Column(heading, width, false);
        }

        /** Column of numbers. */
        public static Column ofNumbers(String heading, int width) {
            return new Column(heading, width, false, true);
        }
    }
}
