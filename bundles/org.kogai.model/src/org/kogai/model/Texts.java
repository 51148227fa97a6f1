// SPDX-License-Identifier: EPL-2.0
package org.kogai.model;

import org.kogai.model.governance.Element;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.TextKind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Picks the text for a language out of a list of texts. */
public final class Texts {
    private Texts() {}

    /**
     * The text in exactly this language: the official one if there is one, else the first that is
     * no abbreviation, else the first.
     *
     * @param language BCP 47 tag
     */
    public static Optional<LocalizedText> in(List<LocalizedText> texts, String language) {
        return first(texts.stream().filter(text -> language.equals(text.getLanguage())));
    }

    /**
     * The text in this language or, where there is none, in English, else in Japanese, else in any.
     * Compare its language with the one asked for to see whether it is a fallback.
     *
     * @param language BCP 47 tag
     */
    public static Optional<LocalizedText> nearest(List<LocalizedText> texts, String language) {
        return Stream.of(language, "en", "ja")
                .map(tag -> in(texts, tag))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> texts.stream().findFirst());
    }

    /** Name of an element for a reader of this language; empty text when it has no name at all. */
    public static String label(Element element, String language) {
        return nearest(element.getName(), language).map(LocalizedText::getValue).orElse("");
    }

    private static Optional<LocalizedText> first(Stream<LocalizedText> texts) {
        return texts.min((a, b) -> Integer.compare(rank(a.getKind()), rank(b.getKind())));
    }

    private static int rank(TextKind kind) {
        return switch (kind) {
            case OFFICIAL -> 0;
            case UNOFFICIAL_TRANSLATION -> 1;
            case ROMANISED -> 2;
            case ABBREVIATION -> 3;
        };
    }
}
