// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;

/**
 * Heading.
 *
 * @param level 1 to 3
 * @param anchor name by which links find it, unique in the document
 * @param text words, without the number
 * @param numbered whether it counts; the list of sources does not
 */
public record Heading(int level, String anchor, List<Inline> text, boolean numbered)
        implements Block {
    public Heading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("level " + level);
        }
        text = List.copyOf(text);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.heading(this);
    }
}
