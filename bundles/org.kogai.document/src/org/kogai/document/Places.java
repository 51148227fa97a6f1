// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Places in legal instruments as lawyers of a language cite them. The model keeps them in one form
 * ("art. 13(2)", "annex 2 row 4"), which is the English one; what has another form stays as it is.
 */
final class Places {
    private record Form(Pattern pattern, String key) {}

    private static final String NUMBER = "\\d+(?:-\\d+)?(?:\\([0-9a-z]+\\))*";

    private static final String NUMBERS = "(" + NUMBER + "(?:(?:, | and | to )" + NUMBER + ")*)";

    /** Article with a paragraph, an item and an item of that, as far as there are any. */
    private static final Pattern DIVIDED =
            Pattern.compile(
                    "(\\d+(?:-\\d+)?)(?:\\((\\d+)\\))?"
                            + "(?:\\((x?(?:iv|v?i{1,3}|v|ix)|x)\\))?(?:\\(([a-j])\\))?");

    private static final List<String> ROMAN =
            List.of(
                    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
                    "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix");

    private static final String SUBITEMS = "イロハニホヘトチリヌ";

    private static final List<Form> FORMS =
            List.of(
                    new Form(Pattern.compile("\\bamendment of (.+)"), "place.amendment"),
                    new Form(Pattern.compile("\\barts?\\. " + NUMBERS), "place.article"),
                    new Form(Pattern.compile("\\bannex(?:es)? " + NUMBERS), "place.annex"),
                    new Form(Pattern.compile("\\bannex(?:es)?\\b"), "place.annexes"),
                    new Form(Pattern.compile("\\bchapters? " + NUMBERS), "place.chapter"),
                    new Form(Pattern.compile(" rows? " + NUMBERS), "place.row"),
                    new Form(Pattern.compile(" no\\. " + NUMBERS), "place.number"),
                    new Form(Pattern.compile("\\bform (\\d+)"), "place.form"),
                    new Form(Pattern.compile("\\blevel (\\d+)"), "place.level"),
                    new Form(Pattern.compile("\\brecital\\b"), "place.recital"),
                    new Form(Pattern.compile("\\bsuppl\\."), "place.supplement"),
                    new Form(Pattern.compile("^penal provisions$"), "place.penal"),
                    new Form(Pattern.compile("^enacting clause$"), "place.enacting"),
                    new Form(Pattern.compile("^promulgation clause$"), "place.promulgation"),
                    new Form(Pattern.compile("^form of the security annex$"), "place.securityForm"),
                    new Form(Pattern.compile("^security annex (\\d+\\))$"), "place.security"),
                    new Form(Pattern.compile("^attached list (※\\d)$"), "place.list"),
                    new Form(Pattern.compile("^guideline$"), "place.guideline"),
                    new Form(Pattern.compile("^circular$"), "place.circular"),
                    new Form(Pattern.compile("^order$"), "place.order"));

    private static final Pattern SINGLE =
            Pattern.compile("(art\\.|chapter|annex) (\\d+(?:-\\d+)?)");

    private static final Map<String, String> PLURALS =
            Map.of("art. ", "arts. ", "chapter ", "chapters ", "annex ", "annexes ");

    private final Phrases phrases;

    Places(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Language in which places are cited. */
    String language() {
        return phrases.language();
    }

    String of(String place) {
        if (phrases.language().equals("en")) {
            return place;
        }
        String words = place;
        for (Form form : FORMS) {
            words =
                    form.pattern()
                            .matcher(words)
                            .replaceAll(
                                    found -> Matcher.quoteReplacement(phrase(form.key(), found)));
        }
        return words;
    }

    /** Places of one instrument in one: "art. 6" and "art. 7" become "arts. 6, 7". */
    static String joined(List<String> places) {
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        for (String place : new LinkedHashSet<>(places)) {
            Matcher single = SINGLE.matcher(place);
            boolean numbered = single.matches();
            List<String> same =
                    numbers.computeIfAbsent(
                            numbered ? single.group(1) + " " : place, kind -> new ArrayList<>());
            if (numbered) {
                same.add(single.group(2));
            }
        }
        return numbers.entrySet().stream()
                .map(kind -> counted(kind.getKey(), kind.getValue()))
                .filter(place -> !place.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String counted(String kind, List<String> numbers) {
        String word = numbers.size() > 1 ? PLURALS.get(kind) : kind;
        return word + String.join(", ", numbers);
    }

    private String phrase(String key, MatchResult found) {
        String numbers = found.groupCount() == 0 ? "" : found.group(1);
        if (key.equals("place.article") && numbers.contains("(")) {
            return DIVIDED.matcher(separated(numbers)).replaceAll(this::article);
        }
        return phrases.of(key, separated(numbers));
    }

    private String article(MatchResult found) {
        return phrases.of("place.article", found.group(1))
                + part("place.paragraph", found.group(2))
                + part(
                        "place.item",
                        found.group(3) == null
                                ? null
                                : Integer.toString(ROMAN.indexOf(found.group(3)) + 1))
                + (found.group(4) == null ? "" : SUBITEMS.charAt(found.group(4).charAt(0) - 'a'));
    }

    private String part(String key, String number) {
        return number == null ? "" : phrases.of(key, number);
    }

    private String separated(String numbers) {
        return numbers.replace(", ", phrases.of("place.and"))
                .replace(" and ", phrases.of("place.and"))
                .replace(" to ", phrases.of("place.to"));
    }
}
