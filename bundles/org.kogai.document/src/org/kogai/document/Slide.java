// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.diagram.paint.Scene;

import java.util.List;

/**
 * Slide with one diagram.
 *
 * @param title title
 * @param subtitle words below the title, empty for none
 * @param date date as it is printed
 * @param sourceNote sources in one line, empty for none
 * @param scene the diagram
 * @param notes paragraphs of the speaker notes
 */
public record Slide(
        String title,
        String subtitle,
        String date,
        String sourceNote,
        Scene scene,
        List<String> notes) {
    public Slide {
        notes = List.copyOf(notes);
    }
}
