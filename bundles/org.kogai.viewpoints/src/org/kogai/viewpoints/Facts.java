// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a label says of an element below its name. */
final class Facts {
    /** Letters of a fact that has room on one line; a longer one breaks between its words. */
    private static final int LINE = 40;

    private Facts() {}

    /** A fact, unless the name says it; 27 is not said by 1927 or 27a. */
    static String unsaid(String name, String fact) {
        Pattern words =
                Pattern.compile(
                        "(?iu)(?<![\\p{N}\\p{IsLatin}])"
                                + Pattern.quote(fact)
                                + "(?![\\p{N}\\p{IsLatin}])");
        return words.matcher(name).find() ? "" : fact;
    }

    /** Those that there are on one line, which breaks between them where it can. */
    static String joined(String... facts) {
        return Stream.of(facts)
                .filter(fact -> !fact.isBlank())
                .map(fact -> fact.length() > LINE ? fact : fact.replace(' ', '\u00a0'))
                .collect(Collectors.joining(" · "));
    }

    static String below(String name, String facts) {
        return facts.isEmpty() ? name : name + "\n" + facts;
    }
}
