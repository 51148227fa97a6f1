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
 * @param names columns that tell which row it is: they stay in view and are printed on each page
 * @param filtered whether rows can be filtered; not where some are headings or totals of others
 * @param notes lines below the rows on what they mean
 * @param part what is printed where that is not all of the rows
 */
public record Sheet(
        String name,
        List<Column> columns,
        Iterable<List<Value>> rows,
        List<SheetChart> charts,
        Optional<Form> form,
        int names,
        boolean filtered,
        List<String> notes,
        Optional<Part> part) {
    public Sheet {
        columns = List.copyOf(columns);
        charts = List.copyOf(charts);
        notes = List.copyOf(notes);
    }

    /** Sheet whose first column that is shown tells which row it is. */
    public Sheet(
            String name,
            List<Column> columns,
            Iterable<List<Value>> rows,
            List<SheetChart> charts,
            Optional<Form> form) {
        this(
                name,
                columns,
                rows,
                charts,
                form,
                firstShown(columns) + 1,
                true,
                List.of(),
                Optional.empty());
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

    private static int firstShown(List<Column> columns) {
        int place = 0;
        while (place < columns.size() - 1 && columns.get(place).hidden()) {
            place++;
        }
        return place;
    }

    /** The same, with so many columns that tell which row it is. */
    Sheet withNames(int columnsOfNames) {
        return new Sheet(name, columns, rows, charts, form, columnsOfNames, filtered, notes, part);
    }

    /** The same with its columns changed, for instance in width. */
    public Sheet withColumns(List<Column> changed) {
        return new Sheet(name, changed, rows, charts, form, names, filtered, notes, part);
    }

    /** The same without filters, because some rows are headings or totals of others. */
    public Sheet unfiltered() {
        return new Sheet(name, columns, rows, charts, form, names, false, notes, part);
    }

    /** The same with lines below the rows. */
    public Sheet withNotes(List<String> lines) {
        return new Sheet(name, columns, rows, charts, form, names, filtered, lines, part);
    }

    /** The same of which only a part is printed. */
    Sheet printing(Part first) {
        return new Sheet(
                name, columns, rows, charts, form, names, filtered, notes, Optional.of(first));
    }

    /**
     * First rows, which are printed without the others.
     *
     * @param rows how many they are
     * @param note what the printed page says about it, as the notes below the rows are left out
     */
    public record Part(int rows, String note) {}

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
     * @param choices words that may stand in it, empty for any
     */
    public record Column(
            String heading, int width, boolean hidden, boolean numbers, List<String> choices) {
        /** A column that fewer than one row in so many fills is narrow. */
        private static final int SPARSE = 5;

        private static final int NARROW = 26;

        public Column {
            choices = List.copyOf(choices);
        }

        /** Column of any words, numbers or days. */
        public Column(String heading, int width, boolean hidden, boolean numbers) {
            this(heading, width, hidden, numbers, List.of());
        }

        /** Column of words or days. */
        public Column(String heading, int width, boolean hidden) {
            this(heading, width, hidden, false);
        }

        /** The same of another width. */
        public Column withWidth(int characters) {
            return new Column(heading, characters, hidden, numbers, choices);
        }

        /**
         * The same, but no wider than its heading and its values need. Where few rows have a value,
         * these share the room with others: they take more lines.
         */
        public Column fittedTo(List<Value> values) {
            long filled = values.stream().filter(value -> !value.equals(Value.EMPTY)).count();
            int most = filled * SPARSE < values.size() ? Math.min(width, NARROW) : width;
            return withWidth(Math.min(most, ColumnRoom.of(this, values)));
        }

        /** Column that is shown. */
        public static Column of(String heading, int width) {
            return new Column(heading, width, false);
        }

        /** Column of words from a list. */
        static Column of(String heading, int width, List<String> choices) {
            return new Column(heading, width, false, false, choices);
        }

        /** Column of numbers. */
        public static Column ofNumbers(String heading, int width) {
            return new Column(heading, width, false, true);
        }
    }
}
