// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/**
 * Caption below pictures that a template puts in.
 *
 * @param caption the caption
 */
public record FigureCaption(Caption caption) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
        visitor.figureCaption(this);
    }
}
