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
 * ("art. 13", "annex 2 row 4"), which is the English one; what has another form stays as it is.
 */
final class Places {
    private record Form(Pattern pattern, String key) {}

    private static final String NUMBERS = "(\\d+(?:-\\d+)?(?:(?:, | and | to )\\d+(?:-\\d+)?)*)";

    private static final List<Form> FORMS =
            List.of(
                    new Form(Pattern.compile("\\barticles? not read\\b"), "place.unread"),
                    new Form(Pattern.compile("\\bamended articles\\b"), "place.amended"),
                    new Form(Pattern.compile("\\bamendment of (.+)"), "place.amendment"),
                    new Form(Pattern.compile("\\barts?\\. " + NUMBERS), "place.article"),
                    new Form(Pattern.compile("\\bannex(?:es)? " + NUMBERS), "place.annex"),
                    new Form(Pattern.compile("\\bannex(?:es)?\\b"), "place.annexes"),
                    new Form(Pattern.compile("\\bchapters? " + NUMBERS), "place.chapter"),
                    new Form(Pattern.compile("\\blevel (\\d+)"), "place.level"),
                    new Form(Pattern.compile("\\brecital\\b"), "place.recital"),
                    new Form(Pattern.compile("\\bsuppl\\."), "place.supplement"),
                    new Form(Pattern.compile("^guideline$"), "place.guideline"),
                    new Form(Pattern.compile("^circular$"), "place.circular"),
                    new Form(Pattern.compile("^order$"), "place.order"));

    static final String UNREAD = "articles not read";

    private static final Pattern SINGLE =
            Pattern.compile("(art\\.|chapter|annex) (\\d+(?:-\\d+)?)");

    private static final Map<String, String> PLURALS =
            Map.of("art. ", "arts. ", "chapter ", "chapters ", "annex ", "annexes ");

    private final Phrases phrases;

    Places(Phrases phrases) {
        this.phrases = phrases;
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
        return phrases.of(
                key,
                numbers.replace(", ", phrases.of("place.and"))
                        .replace(" and ", phrases.of("place.and"))
                        .replace(" to ", phrases.of("place.to")));
    }
}
