// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;
import org.kogai.document.poi.parts.PartGroups.Group;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Rows that tell what each part of a diagram shows. */
class OverviewTest {
    private static final SlideRoom ROOM = new SlideRoom(1200, 520);

    private static Scene overview(int rows, Group... groups) {
        return new Overview(
                        "en",
                        ROOM,
                        IntStream.range(0, rows)
                                .mapToObj(
                                        i ->
                                                new Overview.Row(
                                                        "part " + i,
                                                        "" + i,
                                                        new RowText(List.of(groups), "en")))
                                .toList())
                .scene("Map");
    }

    private static Group group(String head, int members) {
        return new Group(
                head,
                IntStream.range(0, members).mapToObj(i -> "Office of the province " + i).toList());
    }

    private static List<String> words(Scene overview) {
        return overview.nodes().stream()
                .filter(box -> box.id().startsWith("part"))
                .map(box -> box.label().orElseThrow().text())
                .toList();
    }

    private static boolean isWithin(Scene overview) {
        return overview.nodes().stream()
                .map(SceneNode::bounds)
                .allMatch(box -> box.y() + box.height() <= ROOM.height() + 0.5);
    }

    @Test
    void namesWhatAFrameHoldsAndWhatStandsAlone() {
        assertEquals(
                List.of(
                        "Ministry – Office of the province 0; Office of the province 1\n"
                                + "Cabinet; Council"),
                words(overview(1, group("Cabinet", 0), group("Ministry", 2), group("Council", 0))));
    }

    @Test
    void tellsHowManyAFrameHoldsWhereThereIsNoRoomForTheirNames() {
        Scene overview = overview(12, group("Ministry", 60), group("Cabinet", 0));
        assertTrue(isWithin(overview));
        assertTrue(
                words(overview).contains("Ministry – 60\u00a0items\nCabinet"),
                words(overview)::toString);
    }

    @Test
    void leavesNothingOutThatHasRoom() {
        Scene overview = overview(12, group("Ministry", 3), group("Cabinet", 0));
        assertTrue(isWithin(overview));
        assertTrue(words(overview).stream().noneMatch(it -> it.contains("items")));
    }

    @Test
    void ofManySlidesTakesSeveral() {
        Map<Integer, String> titles = new TreeMap<>();
        IntStream.range(0, 30).forEach(i -> titles.put(i + 3, "Obligation flow of act " + i));
        List<Scene> lists = SlideList.of(titles, "Contents", "en", ROOM);
        assertEquals(SlideList.slides(30), lists.size());
        assertEquals(2, lists.size());
        assertTrue(lists.stream().allMatch(OverviewTest::isWithin));
        assertEquals(32, SlideList.target("slide 32").orElseThrow());
    }

    @Test
    void cutsNamesForWhichThereIsNoRoom() {
        for (int rows : List.of(9, 24)) {
            Map<Integer, String> titles = new TreeMap<>();
            IntStream.range(0, rows).forEach(i -> titles.put(i + 3, "Obligations of ".repeat(20)));
            Scene list = SlideList.of(titles, "Contents", "en", ROOM).get(0);
            assertTrue(isWithin(list));
            assertTrue(list.nodes().get(1).label().orElseThrow().text().endsWith("…"));
        }
    }
}
