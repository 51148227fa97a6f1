// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import java.util.List;

/**
 * What a table shows, in the order in which it is shown.
 *
 * @param title title
 * @param headings headings of the columns, that of the lines first
 * @param rows lines, each with as many texts as there are headings
 */
public record TableTexts(String title, List<String> headings, List<List<String>> rows) {
    public TableTexts {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
