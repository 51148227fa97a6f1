// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.time.LocalDate;
import java.util.List;

/**
 * Slides.
 *
 * @param title title, in the file's properties
 * @param language BCP 47 tag of the language of the slides
 * @param date date of the slides, also in the file's properties
 * @param slides slides, in order
 */
public record Deck(String title, String language, LocalDate date, List<Slide> slides) {
    public Deck {
        slides = List.copyOf(slides);
    }
}
