// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/**
 * Words that lead to another place in the document.
 *
 * @param anchor anchor of the place
 * @param text the words
 * @param language BCP 47 tag of their language
 */
public record CrossReference(String anchor, String text, String language) implements Inline {
    @Override
    public void accept(InlineVisitor visitor) {
        visitor.crossReference(this);
    }
}
