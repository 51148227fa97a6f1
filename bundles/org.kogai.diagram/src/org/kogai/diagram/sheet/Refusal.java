// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.sheet;

import org.kogai.diagram.sheet.CellInput.Choice;

import java.util.List;
import java.util.Objects;

/**
 * Why a text cannot be taken.
 *
 * @param reason the reason
 * @param line header of the line that it was meant for; empty when there is none
 * @param column header of the column that it was meant for; empty when there is none
 * @param text the text
 * @param choices what would be taken; empty when that is not known
 */
public record Refusal(
        Reason reason, String line, String column, String text, List<String> choices) {
    public Refusal {
        choices = List.copyOf(choices);
    }

    /** Reasons. */
    public enum Reason {
        /** The cell cannot be edited. */
        READ_ONLY,
        /** The text is none of the choices. */
        NO_CHOICE,
        /** The text is no value for this cell. */
        NO_VALUE,
        /** The block has more lines than there are from here; the text is their number. */
        TOO_MANY_LINES,
        /** The block has more columns than there are from here; the text is their number. */
        TOO_MANY_COLUMNS
    }

    static Refusal of(Reason reason, Entry entry, List<Choice> choices) {
        return new Refusal(
                reason,
                Objects.requireNonNullElse(entry.line().getLabel(), ""),
                Objects.requireNonNullElse(entry.column().getLabel(), ""),
                entry.text(),
                choices.stream().map(Choice::label).toList());
    }

    static Refusal tooMany(Reason reason, int surplus) {
        return new Refusal(reason, "", "", String.valueOf(surplus), List.of());
    }
}
