// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Gives each placeholder a run of its own. Word cuts what a person types into several runs, for
 * spelling, for revisions or for nothing; the placeholder takes the look of its first run.
 */
final class MarkRuns {
    private static final Pattern PLACEHOLDER = Pattern.compile("[{｛]{2}[^{}｛｝\\n]*[}｝]{2}|[{｛]{2}");

    private MarkRuns() {}

    /** Piece of the text of a paragraph; no node for what is no text, such as a line break. */
    private record Piece(Optional<Element> text, int start, String words) {
        int end() {
            return start + words.length();
        }
    }

    /** Runs that hold one placeholder each, in the order of the text. */
    static List<Element> isolate(Element root) {
        List<Element> runs = new ArrayList<>();
        for (Element paragraph : Word.all(root, "p")) {
            runs.addAll(isolateIn(paragraph));
        }
        return runs;
    }

    /** Words between the braces; none when they are not closed. */
    static Optional<String> words(Element run) {
        String text = Word.text(run);
        return text.length() < 4
                ? Optional.empty()
                : Optional.of(text.substring(2, text.length() - 2));
    }

    private static List<Element> isolateIn(Element paragraph) {
        List<MatchResult> found = PLACEHOLDER.matcher(text(pieces(paragraph))).results().toList();
        List<Element> runs = new ArrayList<>();
        // From the end, so that what is cut does not move what is still to be cut.
        for (int i = found.size() - 1; i >= 0; i--) {
            runs.add(0, isolate(paragraph, found.get(i)));
        }
        return runs;
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.words()));
        return text.toString();
    }

    private static List<Piece> pieces(Element paragraph) {
        List<Piece> pieces = new ArrayList<>();
        collect(paragraph, pieces);
        return pieces;
    }

    private static void collect(Node node, List<Piece> pieces) {
        for (Element child : Word.children(node)) {
            int start = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end();
            if (Word.is(child, "t")) {
                pieces.add(new Piece(Optional.of(child), start, child.getTextContent()));
            } else if (Word.is(child, "br") || Word.is(child, "cr") || Word.is(child, "tab")) {
                pieces.add(new Piece(Optional.empty(), start, "\n"));
            } else if (!Word.is(child, "p") && !Word.is(child, "pPr")) {
                collect(child, pieces);
            }
        }
    }

    private static Element isolate(Element paragraph, MatchResult placeholder) {
        cutBefore(paragraph, placeholder.end());
        cutBefore(paragraph, placeholder.start());
        List<Element> texts =
                pieces(paragraph).stream()
                        .filter(piece -> piece.start() >= placeholder.start())
                        .filter(piece -> piece.end() <= placeholder.end())
                        .filter(piece -> !piece.words().isEmpty())
                        .flatMap(piece -> piece.text().stream())
                        .toList();
        Element first = texts.get(0);
        for (Element text : texts.subList(1, texts.size())) {
            Element run = (Element) text.getParentNode();
            if (run != first.getParentNode()) {
                removeWithRun(run, text);
            } else {
                Word.remove(text);
            }
        }
        Word.setText(first, placeholder.group());
        return (Element) first.getParentNode();
    }

    private static void removeWithRun(Element run, Element text) {
        Word.remove(text);
        if (Word.children(run).stream().allMatch(left -> Word.is(left, "rPr"))) {
            Word.remove(run);
        }
    }

    /** Cuts the run at this place of the text in two, unless a run starts there. */
    private static void cutBefore(Element paragraph, int place) {
        Optional<Piece> cut =
                pieces(paragraph).stream()
                        .filter(piece -> piece.start() <= place && place < piece.end())
                        .findFirst();
        cut.flatMap(Piece::text).ifPresent(text -> cut(text, place - cut.get().start()));
    }

    private static void cut(Element text, int place) {
        Element run = (Element) text.getParentNode();
        Element second = (Element) run.cloneNode(false);
        Word.child(run, "rPr").ifPresent(look -> second.appendChild(look.cloneNode(true)));
        Node next = text;
        if (place > 0) {
            String words = text.getTextContent();
            Element rest = Word.create(text.getOwnerDocument(), "t");
            Word.setText(rest, words.substring(place));
            Word.setText(text, words.substring(0, place));
            Word.insertAfter(rest, text);
            next = rest;
        } else if (isFirst(run, text)) {
            return;
        }
        while (next != null) {
            Node following = next.getNextSibling();
            second.appendChild(next);
            next = following;
        }
        Word.insertAfter(second, run);
    }

    private static boolean isFirst(Element run, Element text) {
        return Word.children(run).stream().filter(child -> !Word.is(child, "rPr")).findFirst().get()
                == text;
    }
}
