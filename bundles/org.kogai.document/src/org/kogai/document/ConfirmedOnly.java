// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.ArrayList;
import java.util.List;

/** Tells readers of a document that what could not be confirmed is not in it. */
final class ConfirmedOnly {
    private ConfirmedOnly() {}

    /** The document with a remark below the explanation of its marks. */
    static Document remarked(Document document) {
        Phrases phrases = Phrases.in(document.language());
        List<List<Inline>> explanations =
                List.of(phrases.text("marks.explained"), phrases.text("marks.explained.uncited"));
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            blocks.add(block);
            if (block instanceof Paragraph explanation
                    && explanations.contains(explanation.content())) {
                blocks.add(new Paragraph(phrases.text("marks.confirmedOnly"), explanation.style()));
            }
        }
        return document.with(blocks);
    }
}
