// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Part of a text that is set in one font.
 *
 * @param text the part
 * @param script script whose fonts it needs
 */
public record FontRun(String text, FontScript script) {
    /** Splits a text into runs; the runs joined are the text. */
    public static List<FontRun> of(String text) {
        List<FontRun> runs = new ArrayList<>();
        int start = 0;
        FontScript current = FontScript.LATIN;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            FontScript script = FontScript.of(codePoint, current);
            if (i > start && script != current) {
                runs.add(new FontRun(text.substring(start, i), current));
                start = i;
            }
            current = script;
            i += Character.charCount(codePoint);
        }
        if (start < text.length()) {
            runs.add(new FontRun(text.substring(start), current));
        }
        return runs;
    }
}
