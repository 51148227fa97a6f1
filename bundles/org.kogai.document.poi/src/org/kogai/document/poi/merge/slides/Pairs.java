// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import org.kogai.document.poi.wordml.Digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Finds generated slides in a deck that a person worked on. PowerPoint keeps the name that we gave
 * a slide; LibreOffice does not, so that titles and then shapes must tell.
 */
final class Pairs {
    private final Map<String, OpenSlide> found = new HashMap<>();
    private final List<OpenSlide> open;

    Pairs(DeckRecord record, OpenDeck deck) {
        open = new ArrayList<>(deck.slides());
        match(record, (slide, now) -> slide.key().equals(now.name()));
        match(record, (slide, now) -> slide.title().equals(Digest.of(now.title())));
        match(record, Pairs::shareShapes);
    }

    private void match(DeckRecord record, BiPredicate<SlideRecord, OpenSlide> same) {
        for (SlideRecord slide : record.slides()) {
            if (!found.containsKey(slide.key())) {
                open.stream()
                        .filter(now -> same.test(slide, now))
                        .findFirst()
                        .ifPresent(
                                now -> {
                                    found.put(slide.key(), now);
                                    open.remove(now);
                                });
            }
        }
    }

    private static boolean shareShapes(SlideRecord slide, OpenSlide now) {
        Set<String> keys = new HashSet<>();
        slide.shapes().stream()
                .map(ShapeRecord::key)
                .filter(key -> key.startsWith("_") || key.startsWith("group _"))
                .forEach(keys::add);
        Set<String> there =
                Shapes.all(now.root()).stream().map(Shapes::key).collect(Collectors.toSet());
        int all = keys.size();
        keys.retainAll(there);
        return all > 0 && 2 * keys.size() > all;
    }

    Optional<OpenSlide> of(String key) {
        return Optional.ofNullable(found.get(key));
    }

    /** Slides that a person added. */
    List<OpenSlide> others() {
        return List.copyOf(open);
    }
}
