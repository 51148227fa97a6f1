// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/**
 * Caption above the pictures that a template puts in, which may go on over pages.
 *
 * @param caption the caption
 */
public record FigureCaption(Caption caption) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
        visitor.figureCaption(this);
    }
}
