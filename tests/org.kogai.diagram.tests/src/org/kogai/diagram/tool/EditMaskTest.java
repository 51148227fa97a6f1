// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.description.Place;
import org.kogai.diagram.expression.Warnings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

class EditMaskTest {
    private final Warnings warnings = new Warnings();

    private Optional<List<Object>> parse(String mask, String text) {
        return new EditMask(warnings).parse(mask, Place.NONE, text);
    }

    @Test
    void givesTheRestToTheLastPlaceholder() {
        assertEquals(Optional.of(List.of("a", "b/c")), parse("{0}/{1}", "a/b/c"));
    }

    @Test
    void refusesTextThatDoesNotFit() {
        assertEquals(Optional.empty(), parse("{0}: {1}", "no colon"));
    }

    @Test
    void givesEmptyTextToTheFirstPlaceholderOnly() {
        assertEquals(Optional.of(List.of("")), parse("{0}", ""));
        assertEquals(Optional.of(List.of("")), parse("{0}: {1}", ""));
    }

    @Test
    void keepsQuotesAndBraces() {
        assertEquals(Optional.of(List.of("it's {fine}")), parse("{0}", "it's {fine}"));
    }

    @Test
    void warnsOfABrokenMask() {
        assertEquals(Optional.empty(), parse("{0", "x"));
        assertEquals(1, warnings.drain(Locale.ENGLISH).size());
    }
}
