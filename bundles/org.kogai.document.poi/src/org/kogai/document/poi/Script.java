// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scripts that office files keep fonts, sizes and languages for. */
enum Script {
    LATIN("en-US"),
    EAST_ASIAN("ja-JP"),
    KHMER("km-KH"),
    LAO("lo-LA");

    private final String locale;

    Script(String locale) {
        this.locale = locale;
    }

    /** Language and region that a text in this script is in, when nothing else is known. */
    String locale() {
        return locale;
    }

    /** Whether office programs take font and size from the slot for complex scripts. */
    boolean isComplex() {
        return this == KHMER || this == LAO;
    }

    /** Stretch of text in one script. */
    record Stretch(String text, Script script) {}

    /**
     * Cuts a text into stretches of one script. Signs that belong to no script stay with what
     * stands before them, at the start with what follows.
     */
    static List<Stretch> cut(String text) {
        List<Stretch> stretches = new ArrayList<>();
        Optional<Script> current = Optional.empty();
        int start = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Optional<Script> next = of(text.codePointAt(i));
            if (next.isPresent() && current.isPresent() && !next.equals(current)) {
                stretches.add(new Stretch(text.substring(start, i), current.get()));
                start = i;
            }
            current = next.isPresent() ? next : current;
        }
        if (start < text.length()) {
            stretches.add(new Stretch(text.substring(start), current.orElse(LATIN)));
        }
        return stretches;
    }

    /** The rarest script in a text, for what has no slots for several fonts. */
    static Script rarest(String text) {
        return cut(text).stream().map(Stretch::script).max(Enum::compareTo).orElse(LATIN);
    }

    private static Optional<Script> of(int c) {
        if (c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF) {
            return Optional.of(EAST_ASIAN);
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> Optional.of(EAST_ASIAN);
            case KHMER -> Optional.of(KHMER);
            case LAO -> Optional.of(LAO);
            case COMMON, INHERITED, UNKNOWN -> Optional.empty();
            default -> Optional.of(LATIN);
        };
    }
}
