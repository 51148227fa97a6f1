// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.document.Block;
import org.kogai.document.Document;
import org.kogai.document.Document.Numbering;
import org.kogai.document.Heading;

import java.util.ArrayList;
import java.util.List;

/** Counts headings the way the numbered list does, for the table of contents. */
final class HeadingNumbers {
    private final Numbering numbering;
    private final int[] counts = new int[3];

    HeadingNumbers(Numbering numbering) {
        this.numbering = numbering;
    }

    /** Entries of a table of contents for the headings of a document down to a level. */
    static List<DocxFragment.Entry> entries(Document document, int depth) {
        HeadingNumbers numbers = new HeadingNumbers(document.numbering());
        List<DocxFragment.Entry> entries = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                String number = numbers.next(heading);
                if (heading.level() <= depth) {
                    entries.add(
                            new DocxFragment.Entry(
                                    heading.level(), number, heading.anchor(), heading.text()));
                }
            }
        }
        return entries;
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
