// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.DiagramContent;
import org.kogai.document.Slide;
import org.kogai.document.poi.parts.Captioned;
import org.kogai.document.poi.parts.SlideRoom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts small diagrams of one kind that follow each other on one slide. */
final class SlidePairs {
    private SlidePairs() {}

    static List<Slide> of(List<Slide> slides, SlideRoom room) {
        List<Slide> paired = new ArrayList<>();
        for (int i = 0; i < slides.size(); i++) {
            Optional<Slide> pair =
                    i + 1 < slides.size()
                            ? pair(slides.get(i), slides.get(i + 1), room)
                            : Optional.empty();
            paired.add(pair.orElse(slides.get(i)));
            i += pair.isPresent() ? 1 : 0;
        }
        return paired;
    }

    private static Optional<Slide> pair(Slide one, Slide other, SlideRoom room) {
        if (one.content() instanceof DiagramContent first
                && other.content() instanceof DiagramContent second
                && !first.legend().isEmpty()
                && first.legend().equals(second.legend())) {
            return Captioned.of(first.scene(), second.scene(), room)
                    .map(
                            both ->
                                    one.with(
                                            Captioned.title(first.scene(), second.scene()),
                                            first.with(both)));
        }
        return Optional.empty();
    }
}
