// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places in legal instruments as lawyers of a language cite them. The model keeps them in one form
 * ("art. 13", "annex 2 row 4"); what has another form stays as it is.
 */
final class Places {
    private record Form(Pattern pattern, String key) {}

    private static final List<Form> FORMS =
            List.of(
                    new Form(Pattern.compile("\\bart\\. (\\d+)"), "place.article"),
                    new Form(Pattern.compile("\\bannex (\\d+)"), "place.annex"),
                    new Form(Pattern.compile("\\bchapter (\\d+)"), "place.chapter"));

    private final Phrases phrases;

    Places(Phrases phrases) {
        this.phrases = phrases;
    }

    String of(String place) {
        String words = place;
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(words);
            words =
                    matcher.replaceAll(
                            found ->
                                    Matcher.quoteReplacement(
                                            phrases.of(form.key(), found.group(1))));
        }
        return words;
    }
}
