// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/**
 * Picture with its caption below.
 *
 * @param caption caption
 * @param picture the picture
 */
public record Figure(Caption caption, Picture picture) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
        visitor.figure(this);
    }
}
