// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/**
 * Picture of an official form: without caption.
 *
 * @param picture the picture
 */
public record FormFigure(Picture picture) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
        visitor.formFigure(this);
    }
}
