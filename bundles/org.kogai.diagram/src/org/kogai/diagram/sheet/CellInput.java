// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.sheet;

import java.util.List;
import java.util.Optional;

/**
 * What can be typed where a line meets a column.
 *
 * @param editable whether anything can
 * @param text what stands in the field at first
 * @param choices what is offered; empty = any text
 * @param closed whether nothing else than the choices is taken
 */
public record CellInput(boolean editable, String text, List<Choice> choices, boolean closed) {
    public CellInput {
        choices = List.copyOf(choices);
    }

    /**
     * A value to choose.
     *
     * @param label what the person reads
     * @param text what is typed for it
     */
    public record Choice(String label, String text) {}

    static CellInput none(String text) {
        return new CellInput(false, text, List.of(), false);
    }

    static CellInput free(String text) {
        return new CellInput(true, text, List.of(), false);
    }

    /** What is typed for a text that a person gives; empty when it is none of the choices. */
    public Optional<String> typed(String given) {
        Optional<String> chosen =
                choices.stream().filter(one -> means(one, given)).map(Choice::text).findFirst();
        return closed ? chosen : chosen.or(() -> Optional.of(given));
    }

    private static boolean means(Choice choice, String given) {
        String plain = Arrangement.plain(given);
        return plain.equals(Arrangement.plain(choice.label()))
                || plain.equals(Arrangement.plain(choice.text()));
    }
}
