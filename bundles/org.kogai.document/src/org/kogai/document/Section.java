// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/**
 * Start of pages that lie in another way, on a new page.
 *
 * @param landscape whether the pages are wider than high
 */
public record Section(boolean landscape) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
        visitor.section(this);
    }
}
