// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;

/**
 * Slide.
 *
 * @param title title
 * @param subtitle words below the title, empty for none
 * @param date date as it is printed
 * @param sourceNote sources in one line, empty for none
 * @param content what it shows
 * @param notes paragraphs of the speaker notes
 */
public record Slide(
        String title,
        String subtitle,
        String date,
        String sourceNote,
        SlideContent content,
        List<String> notes) {
    public Slide {
        notes = List.copyOf(notes);
    }

    /** The same slide with another title and content. */
    public Slide with(String otherTitle, SlideContent otherContent) {
        Slide other = new Slide(otherTitle, subtitle, date, sourceNote, otherContent, notes);
        return otherContent instanceof DiagramContent diagram ? diagram.cited(other) : other;
    }
}
