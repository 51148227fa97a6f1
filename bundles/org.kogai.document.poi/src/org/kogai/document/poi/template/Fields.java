// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the numbers of captions and the references to them up to date, so that those of the
 * template, of repeated parts and of chapters count through.
 */
final class Fields {
    private static final Pattern SEQUENCE = Pattern.compile("\\s*SEQ\\s+\"?([^\\s\"\\\\]+)\"?(.*)");
    private static final Pattern REFERENCE =
            Pattern.compile("\\s*REF\\s+\"?([^\\s\"\\\\]+)\"?(.*)");
    private static final Pattern RESET = Pattern.compile("\\\\r\\s*(\\d{1,6})");

    /** Field with its code and the texts that it shows. */
    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private final List<Element> result = new ArrayList<>();
        private boolean shows;

        void show(String words) {
            for (int i = 0; i < result.size(); i++) {
                Word.setText(result.get(i), i == 0 ? words : "");
            }
        }

        String shown() {
            StringBuilder words = new StringBuilder();
            result.forEach(text -> words.append(text.getTextContent()));
            return words.toString();
        }
    }

    private Fields() {}

    static void update(Element root) {
        List<Field> fields = read(root);
        Map<String, Integer> counts = new HashMap<>();
        fields.forEach(field -> count(field, counts));
        Map<String, String> bookmarks = bookmarks(root);
        fields.forEach(field -> refer(field, bookmarks));
    }

    private static List<Field> read(Element root) {
        List<Field> fields = new ArrayList<>();
        Deque<Field> open = new ArrayDeque<>();
        Predicate<Element> wanted =
                element ->
                        Word.is(element, "fldChar")
                                || Word.is(element, "instrText")
                                || Word.is(element, "fldSimple")
                                || Word.is(element, "t");
        for (Element element : Word.all(root, wanted)) {
            if (Word.is(element, "fldSimple")) {
                Field simple = new Field();
                simple.code.append(Word.value(element, "instr").orElse(""));
                simple.result.addAll(Word.all(element, "t"));
                fields.add(simple);
            } else if (Word.is(element, "fldChar")) {
                mark(element, open, fields);
            } else if (!open.isEmpty() && Word.is(element, "instrText")) {
                open.peek().code.append(element.getTextContent());
            } else if (Word.is(element, "t")) {
                open.stream().filter(field -> field.shows).forEach(it -> it.result.add(element));
            }
        }
        return fields;
    }

    private static void mark(Element character, Deque<Field> open, List<Field> fields) {
        switch (Word.value(character, "fldCharType").orElse("")) {
            case "begin" -> {
                Field field = new Field();
                open.push(field);
                fields.add(field);
            }
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().shows = true;
                }
            }
            default -> open.poll();
        }
    }

    private static void count(Field field, Map<String, Integer> counts) {
        Matcher sequence = SEQUENCE.matcher(field.code);
        if (!sequence.matches() || sequence.group(2).contains("\\s")) {
            return; // numbers that start again with each chapter are left to Word
        }
        String name = sequence.group(1);
        Matcher reset = RESET.matcher(sequence.group(2));
        if (reset.find()) {
            counts.put(name, Integer.valueOf(reset.group(1)));
        } else if (!sequence.group(2).contains("\\c")) {
            counts.merge(name, 1, Integer::sum);
        }
        if (field.shown().strip().matches("[0-9]+")) {
            field.show(Integer.toString(counts.getOrDefault(name, 0)));
        }
    }

    private static void refer(Field field, Map<String, String> bookmarks) {
        Matcher reference = REFERENCE.matcher(field.code);
        if (reference.matches()
                && bookmarks.containsKey(reference.group(1))
                && !reference.group(2).matches(".*\\\\[nprwt].*")) {
            String words = bookmarks.get(reference.group(1));
            if (!words.equals(field.shown())) {
                field.show(words);
            }
        }
    }

    private static Map<String, String> bookmarks(Element root) {
        Map<String, StringBuilder> open = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        for (Element element : Word.all(root, Fields::isOfBookmark)) {
            String id = Word.value(element, "id").orElse("");
            if (Word.is(element, "bookmarkStart")) {
                open.put(id, new StringBuilder());
                names.put(id, Word.value(element, "name").orElse(""));
            } else if (Word.is(element, "bookmarkEnd")) {
                StringBuilder text = open.remove(id);
                if (text != null) {
                    texts.put(names.get(id), text.toString());
                }
            } else {
                open.values().forEach(text -> text.append(element.getTextContent()));
            }
        }
        return texts;
    }

    private static boolean isOfBookmark(Element element) {
        return Word.is(element, "bookmarkStart")
                || Word.is(element, "bookmarkEnd")
                || Word.is(element, "t");
    }

    /** Takes links and references away that lead to no bookmark; their words stay. */
    static void dropBroken(Element root, Predicate<String> known) {
        for (Element link : Word.all(root, "hyperlink")) {
            boolean broken =
                    Word.value(link, "anchor")
                            .filter(anchor -> !anchor.isEmpty() && !known.test(anchor))
                            .isPresent();
            if (broken) {
                // The words must not look like a link any more.
                Word.all(link, "rStyle").forEach(Word::remove);
                Word.unwrap(link);
            }
        }
        for (Element begin : Word.all(root, Fields::isBegin)) {
            List<Node> field = field(begin);
            StringBuilder code = new StringBuilder();
            for (Node run : field) {
                Word.all(run, "instrText").forEach(part -> code.append(part.getTextContent()));
            }
            Matcher reference = REFERENCE.matcher(code);
            if (reference.matches() && !known.test(reference.group(1))) {
                field.stream()
                        .filter(run -> !Word.all(run, Fields::isOfField).isEmpty())
                        .forEach(Word::remove);
            }
        }
    }

    private static boolean isBegin(Element element) {
        return Word.is(element, "fldChar")
                && Word.value(element, "fldCharType").orElse("").equals("begin");
    }

    private static boolean isOfField(Element element) {
        return Word.is(element, "fldChar") || Word.is(element, "instrText");
    }

    /** Runs of a field without others in it; none when it is made in another way. */
    private static List<Node> field(Element begin) {
        List<Node> runs = new ArrayList<>();
        for (Node run = begin.getParentNode(); run != null; run = run.getNextSibling()) {
            runs.add(run);
            List<Element> characters = Word.all(run, "fldChar");
            if (characters.stream().anyMatch(it -> it != begin && isBegin(it))) {
                return List.of();
            }
            if (characters.stream()
                    .anyMatch(it -> Word.value(it, "fldCharType").orElse("").equals("end"))) {
                return runs;
            }
        }
        return List.of();
    }
}
