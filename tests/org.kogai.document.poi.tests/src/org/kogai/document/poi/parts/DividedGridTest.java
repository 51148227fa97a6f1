// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kogai.document.poi.parts.SceneSamples.ROOM;
import static org.kogai.document.poi.parts.SceneSamples.frame;
import static org.kogai.document.poi.parts.SceneSamples.names;
import static org.kogai.document.poi.parts.SceneSamples.node;
import static org.kogai.document.poi.parts.SceneSamples.texts;

import org.junit.jupiter.api.Test;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Division of tables with rows and columns. */
class DividedGridTest {
    /** Rows of six cells, of which the last have nothing in them. */
    private static List<Scene> grid(int rows, int filled, double height) {
        List<SceneNode> lanes = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<SceneNode> cells = new ArrayList<>();
            for (int column = 0; column < 6; column++) {
                String id = "r" + row + "c" + column;
                double y = 40 + row * (height + 20);
                List<SceneNode> entries =
                        column < filled
                                ? List.of(node(id + "e", column * 400 + 20, y + 30, 360, 30))
                                : List.of();
                Rectangle box = new Rectangle(column * 400, y, 400, height);
                cells.add(frame(id, box, entries));
            }
            Rectangle box = new Rectangle(0, 20 + row * (height + 20), 2400, height + 20);
            lanes.add(frame("r" + row, box, cells));
        }
        double all = 20 + rows * (height + 20);
        SceneNode table = frame("table", new Rectangle(0, 0, 2400, all), lanes);
        return DiagramParts.of(new Scene("Grid", "en", 2400, all, List.of(table), List.of()), ROOM);
    }

    /** Columns of each row of a part. */
    private static Set<Set<String>> columns(Scene part) {
        return part.nodes().get(0).children().stream()
                .map(
                        row ->
                                row.children().stream()
                                        .map(cell -> cell.id().replaceAll(".*c", ""))
                                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    @Test
    void rowsOfOnePartShowTheSameColumns() {
        List<Scene> parts = grid(5, 6, 90);
        assertTrue(parts.size() > 1);
        for (Scene part : parts) {
            assertEquals(1, columns(part).size(), names(part).toString());
        }
    }

    @Test
    void theSameColumnsOfAllRowsFollowEachOther() {
        List<Set<Set<String>>> columns =
                grid(5, 6, 90).stream().map(DividedGridTest::columns).toList();
        List<Set<Set<String>>> order = columns.stream().distinct().toList();
        assertEquals(
                columns, columns.stream().sorted(Comparator.comparingInt(order::indexOf)).toList());
    }

    @Test
    void aFrameEndsWhereTheCellsEndThatAreLeftInIt() {
        SceneNode row = grid(3, 6, 80).get(0).nodes().get(0).children().get(0);
        Rectangle last = row.children().get(row.children().size() - 1).bounds();
        assertEquals(last.x() + last.width(), row.bounds().x() + row.bounds().width(), 0.5);
    }

    @Test
    void anEntryThatStandsForWhatItsFieldStandsForIsNoEmptyField() {
        List<SceneNode> years = new ArrayList<>();
        for (int year = 0; year < 6; year++) {
            SceneNode milestone =
                    frame("m" + year, new Rectangle(year * 400 + 20, 60, 360, 30), List.of());
            SceneNode same =
                    new SceneNode(
                            milestone.id(),
                            "milestone",
                            milestone.outline(),
                            milestone.bounds(),
                            milestone.fill(),
                            milestone.border(),
                            milestone.label(),
                            Optional.empty(),
                            "",
                            true,
                            List.of());
            SceneNode field =
                    node("y" + year, new Rectangle(year * 400, 30, 400, 500), List.of(same));
            years.add(
                    new SceneNode(
                            field.id(),
                            "milestone",
                            field.outline(),
                            field.bounds(),
                            field.fill(),
                            field.border(),
                            field.label(),
                            Optional.empty(),
                            "",
                            true,
                            field.children()));
        }
        SceneNode body = node("body", new Rectangle(0, 0, 2400, 540), years);
        Scene whole = new Scene("Roadmap", "en", 2400, 540, List.of(body), List.of());
        SlideRoom room = new SlideRoom(500, 300);
        assertEquals(texts(List.of(whole)), texts(DiagramParts.withoutOverview(whole, room)));
    }

    /** Years of one body, each with entries below each other. */
    private static List<Scene> years(int... entries) {
        double height = 1200;
        List<SceneNode> cells = new ArrayList<>();
        for (int year = 0; year < entries.length; year++) {
            List<SceneNode> some = new ArrayList<>();
            for (int i = 0; i < entries[year]; i++) {
                some.add(node(year + "/" + i, year * 400 + 20, 90 + i * 100, 360, 60));
            }
            cells.add(frame("y" + year, new Rectangle(year * 400, 40, 400, height), some));
        }
        double width = entries.length * 400;
        SceneNode lane =
                frame("lane", new Rectangle(0, 20, width, height + 20), new ArrayList<>(cells));
        SceneNode table = frame("plan", new Rectangle(0, 0, width, height + 40), List.of(lane));
        Scene scene = new Scene("Plan", "en", width, height + 40, List.of(table), List.of());
        return DiagramParts.of(scene, ROOM);
    }

    @Test
    void noPartGoesBackToAYearBeforeTheLastOneShown() {
        List<Scene> parts = years(1, 11, 2);
        assertTrue(parts.size() > 1);
        int last = 0;
        for (Scene part : parts) {
            List<Integer> shown =
                    part.nodes().stream()
                            .flatMap(SceneSamples::all)
                            .map(SceneNode::id)
                            .filter(id -> id.contains("/"))
                            .map(id -> Integer.parseInt(id.substring(0, 1)))
                            .toList();
            assertTrue(shown.stream().min(Comparator.naturalOrder()).orElseThrow() >= last);
            last = shown.stream().max(Comparator.naturalOrder()).orElseThrow();
        }
    }

    @Test
    void aHighGridThatTakesTheWidthOfTheSlideIsNotDivided() {
        assertEquals(1, narrow(120).size());
    }

    /** Two cells of six entries each, too high for a slide to be wide. */
    private static List<Scene> narrow(double entry) {
        List<SceneNode> cells = new ArrayList<>();
        double width = entry + 20;
        for (int column = 0; column < 2; column++) {
            List<SceneNode> some = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                some.add(node(column + "/" + i, column * width + 10, 90 + i * 70, entry, 26));
            }
            cells.add(frame("c" + column, new Rectangle(column * width, 40, width, 480), some));
        }
        SceneNode lane = frame("lane", new Rectangle(0, 0, 2 * width, 520), cells);
        return DiagramParts.of(
                new Scene("Plan", "en", 2 * width, 520, List.of(lane), List.of()), ROOM);
    }

    @Test
    void theHeadOfATableStaysAsHighWhereItsFirstRowsAreOnAnotherSlide() {
        for (Scene part : grid(5, 6, 90)) {
            SceneNode table = part.nodes().get(0);
            double first = table.children().get(0).bounds().y();
            assertEquals(20, first - table.bounds().y(), 0.5);
        }
    }
}
