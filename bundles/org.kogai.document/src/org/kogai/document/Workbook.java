// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.time.LocalDate;
import java.util.List;

/**
 * Workbook of registers.
 *
 * @param title title, in the file's properties
 * @param language BCP 47 tag of the headings
 * @param date date of the workbook, also in the file's properties
 * @param sheets sheets, in order
 */
public record Workbook(String title, String language, LocalDate date, List<Sheet> sheets) {
    public Workbook {
        sheets = List.copyOf(sheets);
    }
}
