// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists of slides with their numbers, and where the boxes of such a list lead to. */
public final class SlideList {
    /** Rows on a slide, in two columns. */
    private static final int ROWS = 24;

    private static final Pattern TARGET = Pattern.compile("(?:number )?(?:part|slide) (\\d+).*");

    private SlideList() {}

    /** Slides that a list of so many rows takes. */
    public static int slides(int rows) {
        return Math.max(1, (rows + ROWS - 1) / ROWS);
    }

    /**
     * The lists.
     *
     * @param titles titles of slides by their numbers
     * @param title title of the list
     */
    public static List<Scene> of(
            Map<Integer, String> titles, String title, String language, SlideRoom room) {
        List<Overview.Row> rows = new ArrayList<>();
        titles.forEach(
                (number, name) ->
                        rows.add(
                                new Overview.Row(
                                        "slide " + number,
                                        number.toString(),
                                        RowText.of(name, language))));
        return of(rows, title, language, room);
    }

    static List<Scene> of(List<Overview.Row> rows, String title, String language, SlideRoom room) {
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < slides(rows.size()); i++) {
            int end = Math.min(rows.size(), (i + 1) * ROWS);
            scenes.add(new Overview(language, room, rows.subList(i * ROWS, end)).scene(title));
        }
        return scenes;
    }

    /** Number of the slide that a box of a list or an overview leads to, counted from 1. */
    public static OptionalInt target(String node) {
        Matcher matcher = TARGET.matcher(node);
        return matcher.matches()
                ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
                : OptionalInt.empty();
    }
}
