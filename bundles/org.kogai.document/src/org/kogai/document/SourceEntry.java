// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;

/**
 * Entry of the list of sources.
 *
 * @param number number by which the text cites it
 * @param anchor name by which links find it
 * @param content the entry
 */
public record SourceEntry(int number, String anchor, List<Inline> content) implements Block {
    public SourceEntry {
        content = List.copyOf(content);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.sourceEntry(this);
    }
}
