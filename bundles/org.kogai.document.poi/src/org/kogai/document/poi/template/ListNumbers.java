// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.kogai.document.poi.wordml.StyleNames;
import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts numbered paragraphs the way Word does, as far as tables of contents need it. */
final class ListNumbers {
    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final String[][] ROMAN = {
        {"M", "1000"},
        {"CM", "900"},
        {"D", "500"},
        {"CD", "400"},
        {"C", "100"},
        {"XC", "90"},
        {"L", "50"},
        {"XL", "40"},
        {"X", "10"},
        {"IX", "9"},
        {"V", "5"},
        {"IV", "4"},
        {"I", "1"}
    };

    private final StyleNames styles;
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<Element, int[]> counts = new HashMap<>();

    ListNumbers(StyleNames styles, Optional<Document> numbering) {
        this.styles = styles;
        numbering.ifPresent(this::read);
    }

    private void read(Document numbering) {
        Map<String, Element> abstracts = new HashMap<>();
        Word.all(numbering, "abstractNum")
                .forEach(list -> abstracts.put(attribute(list, "abstractNumId"), list));
        for (Element use : Word.all(numbering, "num")) {
            Word.child(use, "abstractNumId")
                    .map(reference -> abstracts.get(Word.value(reference)))
                    .ifPresent(list -> lists.put(attribute(use, "numId"), list));
        }
    }

    private static String attribute(Element element, String name) {
        return Word.value(element, name).orElse("");
    }

    /** Number of the next paragraph as it is read; empty for one that does not count. */
    String next(Element paragraph) {
        String style = Word.path(paragraph, "pPr", "pStyle").map(Word::value).orElse("");
        Optional<Element> own = Word.path(paragraph, "pPr", "numPr");
        Optional<Element> inherited = styles.paragraphProperty(style, "numPr");
        Optional<Element> list =
                id(own).or(() -> id(inherited)).flatMap(id -> Optional.ofNullable(lists.get(id)));
        if (list.isEmpty()) {
            return "";
        }
        int level =
                level(own)
                        .or(() -> ofStyle(list.get(), style))
                        .or(() -> level(inherited))
                        .orElse(0);
        return count(list.get(), level);
    }

    private static Optional<String> id(Optional<Element> list) {
        return list.flatMap(one -> Word.child(one, "numId")).map(Word::value);
    }

    private static Optional<Integer> level(Optional<Element> list) {
        return list.flatMap(one -> Word.child(one, "ilvl"))
                .map(Word::value)
                .filter(level -> level.matches("[0-8]"))
                .map(Integer::valueOf);
    }

    private static Optional<Integer> ofStyle(Element list, String style) {
        return Word.children(list).stream()
                .filter(
                        level ->
                                Word.child(level, "pStyle")
                                        .map(Word::value)
                                        .filter(style::equals)
                                        .isPresent())
                .flatMap(level -> Word.value(level, "ilvl").stream())
                .map(Integer::valueOf)
                .findFirst();
    }

    private String count(Element list, int level) {
        int[] count = counts.computeIfAbsent(list, one -> starts(one));
        count[level]++;
        for (int below = level + 1; below < LEVELS; below++) {
            count[below] = starts(list)[below];
        }
        String pattern = property(list, level, "lvlText");
        Matcher places = PLACE.matcher(pattern);
        return places.replaceAll(
                place -> {
                    int at = Integer.parseInt(place.group(1)) - 1;
                    return Matcher.quoteReplacement(
                            format(count[at], property(list, at, "numFmt")));
                });
    }

    /** One less than what each level starts with. */
    private static int[] starts(Element list) {
        int[] starts = new int[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            String start = property(list, level, "start");
            starts[level] = start.matches("\\d{1,4}") ? Integer.parseInt(start) - 1 : 0;
        }
        return starts;
    }

    private static String property(Element list, int level, String name) {
        return Word.children(list).stream()
                .filter(one -> attribute(one, "ilvl").equals(Integer.toString(level)))
                .findFirst()
                .flatMap(one -> Word.child(one, name))
                .map(Word::value)
                .orElse("");
    }

    private static String format(int number, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number);
            case "lowerLetter" -> letter(number).toLowerCase(Locale.ROOT);
            case "decimalFullWidth" ->
                    Integer.toString(number)
                            .codePoints()
                            .map(c -> c + 0xFEE0)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (String[] sign : ROMAN) {
            for (; left >= Integer.parseInt(sign[1]); left -= Integer.parseInt(sign[1])) {
                roman.append(sign[0]);
            }
        }
        return roman.toString();
    }

    /** A to Z, then AA, BB and so on, as Word does. */
    private static String letter(int number) {
        int place = Math.max(0, number - 1);
        return Character.toString('A' + place % 26).repeat(place / 26 + 1);
    }
}
