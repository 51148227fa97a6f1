// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/**
 * Contents of the document, made by the writer from its headings.
 *
 * @param title words above it
 * @param depth lowest level of heading that it lists, 1 to 3
 */
public record TableOfContents(String title, int depth) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
        visitor.tableOfContents(this);
    }
}
