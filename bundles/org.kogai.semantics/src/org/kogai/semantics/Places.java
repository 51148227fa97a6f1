// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Places in legal instruments as lawyers of a language cite them. The model keeps them in one form
 * ("art. 13(2)", "annex 2 row 4"), which is the English one; what has another form stays as it is.
 */
public final class Places {
    private record Form(Pattern pattern, String key) {}

    private static final String NUMBER = "\\d+(?:-\\d+)?(?:\\([0-9a-z]+\\))*";

    private static final String NUMBERS = "(" + NUMBER + "(?:(?:, | and | to )" + NUMBER + ")*)";

    /** Article with a paragraph, an item and an item of that, as far as there are any. */
    private static final Pattern DIVIDED =
            Pattern.compile(
                    "(\\d+(?:-\\d+)?)(?:\\((\\d+)\\))?"
                            + "(?:\\((x?(?:iv|v?i{1,3}|v|ix)|x)\\))?(?:\\(([a-j])\\))?");

    private static final Pattern BRANCH = Pattern.compile("(\\d+)-(\\d+)");

    private static final List<String> ROMAN =
            List.of(
                    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
                    "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix");

    private static final String SUBITEMS = "イロハニホヘトチリヌ";

    private static final List<Form> FORMS =
            List.of(
                    new Form(Pattern.compile("\\bamendment of (.+)"), "amendment"),
                    new Form(Pattern.compile("\\barts?\\. " + NUMBERS), "article"),
                    new Form(Pattern.compile("\\bannex(?:es)? " + NUMBERS), "annex"),
                    new Form(Pattern.compile("\\bannex(?:es)?\\b"), "annexes"),
                    new Form(Pattern.compile("\\bchapters? " + NUMBERS), "chapter"),
                    new Form(Pattern.compile(" rows? " + NUMBERS), "row"),
                    new Form(Pattern.compile(" no\\. " + NUMBERS), "number"),
                    new Form(Pattern.compile("\\bform (\\d+)"), "form"),
                    new Form(Pattern.compile("\\blevel (\\d+)"), "level"),
                    new Form(Pattern.compile("\\brecital\\b"), "recital"),
                    new Form(Pattern.compile("\\bsuppl\\."), "supplement"),
                    new Form(Pattern.compile("^penal provisions$"), "penal"),
                    new Form(Pattern.compile("^enacting clause$"), "enacting"),
                    new Form(Pattern.compile("^promulgation clause$"), "promulgation"),
                    new Form(Pattern.compile("^form of the security annex$"), "securityForm"),
                    new Form(Pattern.compile("^security annex (\\d+\\))$"), "security"),
                    new Form(Pattern.compile("^attached list (※\\d)$"), "list"),
                    new Form(Pattern.compile("^guideline$"), "guideline"),
                    new Form(Pattern.compile("^circular$"), "circular"),
                    new Form(Pattern.compile("^order$"), "order"));

    /** Without 8-2, which among several would read as a range. */
    private static final Pattern SINGLE = Pattern.compile("(art\\.|chapter|annex) (\\d+)");

    private static final Map<String, String> PLURALS =
            Map.of("art. ", "arts. ", "chapter ", "chapters ", "annex ", "annexes ");

    private final ResourceBundle words;

    private Places(ResourceBundle words) {
        this.words = words;
    }

    /** Places for a reader of this language; those in English for a language that has none. */
    public static Places in(String language) {
        return new Places(
                ResourceBundle.getBundle(
                        "org.kogai.semantics.places",
                        Locale.forLanguageTag(language),
                        Places.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Language in which places are cited. */
    public String language() {
        String language = words.getLocale().getLanguage();
        return language.isEmpty() ? "en" : language;
    }

    /** A place, or several, as the language cites it; none is cited as nothing. */
    public String of(String place) {
        if (place == null) {
            return "";
        }
        if (language().equals("en")) {
            return place;
        }
        String cited = place;
        for (Form form : FORMS) {
            cited =
                    form.pattern()
                            .matcher(cited)
                            .replaceAll(
                                    found -> Matcher.quoteReplacement(phrase(form.key(), found)));
        }
        return cited;
    }

    /** Places of one instrument in one: "art. 6" and "art. 7" become "arts. 6, 7". */
    public static String joined(List<String> places) {
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
        boolean several = found.group().startsWith("arts") && !numbers.contains(" to ");
        boolean divided =
                numbers.contains("(")
                        || BRANCH.matcher(numbers).results().anyMatch(it -> isBranch(it, several));
        if (key.equals("article") && divided) {
            return DIVIDED.matcher(separated(numbers)).replaceAll(it -> article(it, several));
        }
        return word(key, separated(numbers));
    }

    /** Whether 8-2 is an article put in after 8; a range among several articles goes up. */
    private static boolean isBranch(MatchResult number, boolean several) {
        return !several || Integer.parseInt(number.group(2)) <= Integer.parseInt(number.group(1));
    }

    private String word(String key, Object... values) {
        return new MessageFormat(words.getString(key)).format(values);
    }

    private String article(MatchResult found, boolean several) {
        return number(found.group(1), several)
                + part("paragraph", found.group(2))
                + part(
                        "item",
                        found.group(3) == null
                                ? null
                                : Integer.toString(ROMAN.indexOf(found.group(3)) + 1))
                + (found.group(4) == null ? "" : SUBITEMS.charAt(found.group(4).charAt(0) - 'a'));
    }

    private String number(String article, boolean several) {
        Matcher branch = BRANCH.matcher(article);
        return branch.matches() && isBranch(branch, several)
                ? word("branch", branch.group(1), branch.group(2))
                : word("article", article);
    }

    private String part(String key, String number) {
        return number == null ? "" : word(key, number);
    }

    private String separated(String numbers) {
        return numbers.replace(", ", word("and"))
                .replace(" and ", word("and"))
                .replace(" to ", word("to"));
    }
}
