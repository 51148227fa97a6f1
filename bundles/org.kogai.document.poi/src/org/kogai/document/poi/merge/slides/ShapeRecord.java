// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import org.kogai.document.poi.wordml.Digest;
import org.w3c.dom.Element;

/**
 * What a deck remembers of a generated shape.
 *
 * @param key key of the shape on its slide
 * @param text digest of its words
 * @param look digest of its form, fill and line
 * @param lettering digest of the look of its words
 * @param place where it was put
 */
record ShapeRecord(String key, String text, String look, String lettering, Place place) {
    static ShapeRecord of(Element shape) {
        return new ShapeRecord(
                Shapes.key(shape),
                Digest.of(Shapes.text(shape)),
                Digest.of(Shapes.look(shape)),
                Digest.of(Shapes.lettering(shape)),
                Place.of(shape));
    }

    boolean hasWordsOf(Element shape) {
        return text.equals(Digest.of(Shapes.text(shape)));
    }

    boolean hasLookOf(Element shape) {
        return look.equals(Digest.of(Shapes.look(shape)));
    }

    boolean hasLetteringOf(Element shape) {
        return lettering.equals(Digest.of(Shapes.lettering(shape)));
    }

    boolean hasPlaceOf(Element shape) {
        return place.isNear(Place.of(shape));
    }
}
