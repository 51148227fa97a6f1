// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.Document.Numbering;
import org.kogai.document.Heading;

/** Counts headings the way the numbered list does, for the table of contents. */
final class HeadingNumbers {
    private final Numbering numbering;
    private final int[] counts = new int[3];

    HeadingNumbers(Numbering numbering) {
        this.numbering = numbering;
    }

    /** Number of the next heading; empty for one that does not count. */
    String next(Heading heading) {
        if (!heading.numbered()) {
            return "";
        }
        counts[heading.level() - 1]++;
        for (int below = heading.level(); below < counts.length; below++) {
            counts[below] = 0;
        }
        if (heading.level() == 1 && numbering == Numbering.CHAPTER) {
            return "第" + counts[0] + "章";
        }
        StringBuilder number = new StringBuilder().append(counts[0]);
        for (int level = 1; level < heading.level(); level++) {
            number.append('.').append(counts[level]);
        }
        return number.toString();
    }
}
