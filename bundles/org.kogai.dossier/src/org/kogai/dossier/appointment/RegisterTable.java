// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier.appointment;

import java.util.List;

/**
 * Lines of texts under a header.
 *
 * @param header names of the columns
 * @param rows lines below it, none of them blank
 */
record RegisterTable(List<String> header, List<Row> rows) {
    RegisterTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A line.
     *
     * @param line its place in the file, from 1
     * @param cells its texts; may be fewer than the columns
     */
    record Row(int line, List<String> cells) {}
}
