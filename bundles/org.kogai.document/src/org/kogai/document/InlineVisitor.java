// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/** What a writer does for each kind of piece of text. */
public interface InlineVisitor {
    void text(Text text);

    void citationMark(CitationMark mark);

    void crossReference(CrossReference reference);

    void link(Link link);
}
