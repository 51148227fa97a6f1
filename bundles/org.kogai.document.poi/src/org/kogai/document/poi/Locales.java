// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Language tags with the region that office programs expect. */
final class Locales {
    private static final Map<String, String> REGIONS =
            Map.of("en", "en-US", "ja", "ja-JP", "km", "km-KH", "lo", "lo-LA");
    private static final Set<String> NOT_LATIN = Set.of("ja", "km", "lo", "zh", "ko");

    private Locales() {}

    /** Tag with region; a tag that has one or is not known stays. */
    static String of(String language) {
        return REGIONS.getOrDefault(language, language);
    }

    /**
     * Tag for a stretch of a text: the language of the text where it is written in that script,
     * else the usual language of the script. So an English name in a Japanese sentence is spelled
     * and read aloud as English.
     */
    static String of(String language, Script script) {
        boolean latinLanguage = !NOT_LATIN.contains(Locale.forLanguageTag(language).getLanguage());
        return script == Script.LATIN && latinLanguage ? of(language) : script.locale();
    }
}
