// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Chapters that a template can name. */
public enum ChapterName {
    /** Background and problem of the proposal, in figures. */
    BACKGROUND,
    /** Present law. */
    LAW,
    /** Who does what. */
    BODIES,
    /** Gaps with their evidence. */
    GAPS,
    /** Reasons of the proposal. */
    REASONS,
    /** Measures of the proposal. */
    MEASURES,
    /** Milestones, indicators and risks of the proposal. */
    SCHEDULE,
    /** Sources that the document cites, wherever it cites them. */
    SOURCES;

    /** Name in a template. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The chapter of this name. */
    public static Optional<ChapterName> of(String key) {
        return Arrays.stream(values()).filter(chapter -> chapter.key().equals(key)).findFirst();
    }

    /** Names of all chapters. */
    static List<String> keys() {
        return Arrays.stream(values()).map(ChapterName::key).toList();
    }
}
