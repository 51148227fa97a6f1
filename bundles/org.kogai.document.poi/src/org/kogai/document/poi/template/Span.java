// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands between the start and the end of a part of a template, with both: runs of one
 * paragraph, paragraphs and tables of one text, or rows of one table.
 *
 * @param kind what is repeated or left out
 * @param first node with the start
 * @param last node with the end; a sibling of the first
 */
record Span(Kind kind, Node first, Node last) {
    /** What a part is made of. */
    enum Kind {
        /** Runs of one paragraph. */
        RUNS,
        /** Paragraphs and tables. */
        BLOCKS,
        /** One row, with start and end in different cells. */
        ROW,
        /** Rows. */
        ROWS
    }

    /** The part between two runs; none when they do not stand in the same text, cell or table. */
    static Optional<Span> of(Element start, Element end) {
        List<Node> starts = ancestors(start);
        List<Node> ends = ancestors(end);
        int common = 0;
        while (common < starts.size()
                && common < ends.size()
                && starts.get(common) == ends.get(common)) {
            common++;
        }
        if (common == starts.size() || common == ends.size()) {
            return Optional.empty();
        }
        return of(starts.get(common - 1), starts.get(common), ends.get(common));
    }

    private static List<Node> ancestors(Node node) {
        List<Node> path = new ArrayList<>();
        for (Node at = node; at != null; at = at.getParentNode()) {
            path.add(0, at);
        }
        return path;
    }

    private static Optional<Span> of(Node around, Node first, Node last) {
        if (Word.is(around, "tr")) {
            return Optional.of(new Span(Kind.ROW, around, around));
        } else if (Word.is(first, "tr") && Word.is(last, "tr")) {
            return Optional.of(new Span(Kind.ROWS, first, last));
        } else if (Word.is(first, "p") && Word.is(last, "p")) {
            return Optional.of(new Span(Kind.BLOCKS, first, last));
        }
        boolean inParagraph = Word.is(around, "p") || Word.around(around, "p").isPresent();
        return inParagraph && Word.around(around, "txbxContent").isEmpty() || Word.is(around, "p")
                ? Optional.of(new Span(Kind.RUNS, first, last))
                : Optional.empty();
    }

    /** The nodes, from the first to the last. */
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (Node node = first; node != null; node = node.getNextSibling()) {
            nodes.add(node);
            if (node == last) {
                return nodes;
            }
        }
        throw new IllegalStateException("the end stands before the start");
    }

    /** The node among these that holds a run; none when it lies deeper or elsewhere. */
    Optional<Node> holder(Element run) {
        for (Node at = run; at != null; at = at.getParentNode()) {
            if (at.getParentNode() == first.getParentNode()) {
                boolean fits = kind == Kind.RUNS || Word.is(at, kind == Kind.ROWS ? "tr" : "p");
                return kind == Kind.ROW || !fits ? Optional.empty() : Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
