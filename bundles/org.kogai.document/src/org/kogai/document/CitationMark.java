// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/**
 * Mark such as [3, art. 13] that leads to the list of sources.
 *
 * @param number number of the source in the list
 * @param anchor anchor of its entry
 * @param locator place in the source, empty for the whole
 */
public record CitationMark(int number, String anchor, String locator) implements Inline {
    /** The mark as it is read. */
    public String label() {
        return locator.isEmpty() ? "[" + number + "]" : "[" + number + ", " + locator + "]";
    }

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.citationMark(this);
    }
}
