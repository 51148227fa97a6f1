// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/** Piece of running text. */
public sealed interface Inline permits Text, CitationMark, CrossReference, Link {
    /** Calls the visitor's method for this kind of piece. */
    void accept(InlineVisitor visitor);
}
