// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import org.kogai.document.poi.wordml.Digest;

import java.util.List;
import java.util.Optional;

/**
 * What a deck remembers of a generated slide.
 *
 * @param key key of the slide in its deck
 * @param title digest of its title
 * @param notes digest of its speaker notes
 * @param shapes its shapes, in drawing order
 */
record SlideRecord(String key, String title, String notes, List<ShapeRecord> shapes) {
    SlideRecord {
        shapes = List.copyOf(shapes);
    }

    static SlideRecord of(String key, OpenSlide slide) {
        return new SlideRecord(
                key,
                Digest.of(slide.title()),
                Digest.of(slide.notes()),
                Shapes.all(slide.root()).stream().map(ShapeRecord::of).toList());
    }

    Optional<ShapeRecord> shape(String shapeKey) {
        return shapes.stream().filter(one -> one.key().equals(shapeKey)).findFirst();
    }
}
