// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;

/** The words of running text without citations, for places that hold no marks but words. */
final class PlainWords implements InlineVisitor {
    private final StringBuilder words = new StringBuilder();

    private PlainWords() {}

    static String of(List<? extends Inline> text) {
        PlainWords plain = new PlainWords();
        text.forEach(piece -> piece.accept(plain));
        return plain.words.toString().strip();
    }

    @Override
    public void text(Text text) {
        words.append(text.value());
    }

    @Override
    public void citationMark(CitationMark mark) {
        // sources stand in the speaker notes
    }

    @Override
    public void crossReference(CrossReference reference) {
        // there is nothing on slides to lead to
    }

    @Override
    public void link(Link link) {
        words.append(link.address());
    }
}
