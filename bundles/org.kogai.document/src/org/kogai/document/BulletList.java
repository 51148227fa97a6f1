// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;

/**
 * List with bullets.
 *
 * @param items content of each item
 */
public record BulletList(List<List<Inline>> items) implements Block {
    public BulletList {
        items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.bulletList(this);
    }
}
