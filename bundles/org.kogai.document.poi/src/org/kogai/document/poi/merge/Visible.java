// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.kogai.document.poi.wordml.Parts;
import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a person sees of a piece of a document, once all tracked changes are accepted. The results
 * of fields are told apart: Word counts captions and pages anew without anybody's doing.
 */
final class Visible {
    private static final Set<String> GONE =
            Set.of("del", "moveFrom", "pPr", "rPr", "tblPr", "trPr");
    private static final Set<String> OBJECTS =
            Set.of("footnoteReference", "endnoteReference", "object", "sym");

    /** Elements that refer to a picture or chart. */
    private static final Set<String> PICTURED = Set.of("blip", "chart", "imagedata");

    /** Fields whose results follow from the rest of the document. */
    private static final Set<String> COUNTED = Set.of("SEQ", "REF", "PAGE", "PAGEREF", "NUMPAGES");

    /** Stands for what is no text, as in Unicode. */
    private static final char OBJECT = '\uFFFC';

    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0]+");

    private final Function<String, String> contents;

    /**
     * @param contents tells by the id of a relation what is in the picture or chart behind it
     */
    Visible(Function<String, String> contents) {
        this.contents = contents;
    }

    /** Everything, as it is read. */
    String all(Element piece) {
        return text(piece, true);
    }

    /** Everything but the results of fields that count. */
    String own(Element piece) {
        return text(piece, false);
    }

    private String text(Element piece, boolean withResults) {
        Reading reading = new Reading(withResults);
        reading.read(piece);
        return SPACE.matcher(reading.text).replaceAll(" ").strip();
    }

    private final class Reading {
        private final boolean withResults;
        private final StringBuilder text = new StringBuilder();
        private final Deque<StringBuilder> codes = new ArrayDeque<>();
        private final Deque<Boolean> results = new ArrayDeque<>();
        private int hidden;

        Reading(boolean withResults) {
            this.withResults = withResults;
        }

        private void read(Node node) {
            if (Word.is(node, "fldChar")) {
                field(Word.value((Element) node, "fldCharType").orElse(""));
            } else if (Word.is(node, "instrText")) {
                if (!codes.isEmpty()) {
                    codes.peek().append(node.getTextContent());
                }
            } else if (hidden == 0) {
                visible(node);
            }
            if (Word.is(node, "fldSimple")
                    && isCounted(Word.value((Element) node, "instr").orElse(""))) {
                hidden++;
                below(node);
                hidden--;
            } else {
                below(node);
            }
            if (Word.is(node, "p") || Word.is(node, "tc")) {
                text.append(' ');
            }
        }

        private void below(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                boolean gone =
                        Word.NAMESPACE.equals(child.getNamespaceURI())
                                && GONE.contains(child.getLocalName());
                // What Word writes a second time for older programs would be counted twice.
                if (!gone && !"Fallback".equals(child.getLocalName())) {
                    read(child);
                }
            }
        }

        private void visible(Node node) {
            if (Word.is(node, "t")) {
                text.append(node.getTextContent());
            } else if (Word.is(node, "tab") || Word.is(node, "br") || Word.is(node, "cr")) {
                text.append(' ');
            } else if (Word.is(node, "noBreakHyphen")) {
                text.append('-');
            } else if (withResults && "docPr".equals(node.getLocalName())) {
                text.append(((Element) node).getAttribute("descr")).append(' ');
            } else if (isObject(node)) {
                text.append(OBJECT);
            } else if (node instanceof Element element && PICTURED.contains(node.getLocalName())) {
                text.append(OBJECT).append(contents.apply(relation(element))).append(' ');
            }
        }

        private void field(String kind) {
            switch (kind) {
                case "begin" -> {
                    codes.push(new StringBuilder());
                    results.push(false);
                }
                case "separate" -> {
                    if (!codes.isEmpty() && !results.peek() && isCounted(codes.peek().toString())) {
                        results.pop();
                        results.push(true);
                        hidden++;
                    }
                }
                case "end" -> {
                    if (!codes.isEmpty()) {
                        codes.pop();
                        hidden -= results.pop() ? 1 : 0;
                    }
                }
                default -> {}
            }
        }

        private boolean isCounted(String code) {
            String name = code.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
            return !withResults && COUNTED.contains(name);
        }
    }

    private static boolean isObject(Node node) {
        return Word.NAMESPACE.equals(node.getNamespaceURI())
                        && OBJECTS.contains(node.getLocalName())
                || "oMath".equals(node.getLocalName());
    }

    private static String relation(Element element) {
        String embedded = element.getAttributeNS(Parts.RELATION, "embed");
        return embedded.isEmpty() ? element.getAttributeNS(Parts.RELATION, "id") : embedded;
    }
}
