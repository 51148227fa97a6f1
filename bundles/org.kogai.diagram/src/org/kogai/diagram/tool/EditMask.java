// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import org.kogai.diagram.description.Place;
import org.kogai.diagram.expression.Warnings;

import java.text.MessageFormat;
import java.text.ParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Masks of direct edit tools. */
final class EditMask {
    private final Warnings warnings;

    EditMask(Warnings warnings) {
        this.warnings = warnings;
    }

    /** Values of the placeholders; empty when the text does not fit the mask. */
    Optional<List<Object>> parse(String mask, Place place, String text) {
        try {
            MessageFormat format = new MessageFormat(mask);
            if (text.isEmpty()) {
                // Sirius binds the first placeholder only; the others stay unset.
                return Optional.of(List.of(""));
            }
            return Optional.of(Arrays.asList(format.parse(text)));
        } catch (ParseException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            warnings.add(place, "mask.broken", List.of(mask));
            return Optional.empty();
        }
    }
}
