// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

/**
 * Something in an earlier file that a person did, and that a new one keeps.
 *
 * @param kind what the person did and what became of it
 * @param text its words, cut where they are long
 */
public record Kept(Kind kind, String text) {
    private static final int LONGEST = 80;

    /** Kinds of what is kept. */
    public enum Kind {
        /** Was written, and stands where it stood. */
        ADDED,
        /** Was changed, and stands beside what is generated now as a tracked change. */
        CHANGED,
        /** Was taken out: what is generated now is tracked as taken out. */
        TAKEN_OUT,
        /** Was written or changed in a place that is gone, and stands in the appendix. */
        SET_ASIDE,
        /** Was changed on a slide, and stays; what is generated now stands in the speaker notes. */
        NOTED,
        /** Was changed on a slide and is generated no more, and stays. */
        LEFT,
        /** Was taken out of a deck or a slide, and stays out. */
        STAYS_OUT,
        /** Was on a slide, is generated no more and was taken out: nobody had changed it. */
        DROPPED
    }

    /** Cuts a long text. */
    public static Kept of(Kind kind, String text) {
        boolean isLong = text.codePointCount(0, text.length()) > LONGEST;
        return new Kept(
                kind, isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text);
    }
}
