// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.SceneNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of cells below each other, as countries that are compared or bodies over the years. */
final class Grid {
    /** Edges this near to each other are one, in pixels. */
    private static final double NEAR = 2;

    private Grid() {}

    /**
     * The cells below each other, from left to right, so that rows are not torn apart; empty when
     * the nodes are no rows of such cells.
     */
    static List<List<SceneNode>> columns(List<SceneNode> rows) {
        Map<Long, List<SceneNode>> columns = new TreeMap<>();
        for (SceneNode row : rows) {
            for (SceneNode cell : row.children()) {
                columns.computeIfAbsent(Math.round(cell.bounds().x()), x -> new ArrayList<>())
                        .add(cell);
            }
        }
        boolean isGrid =
                rows.size() > 1
                        && columns.size() > 1
                        && rows.stream().allMatch(row -> isFrame(row, columns.size()))
                        && columns.values().stream().allMatch(column -> isColumn(column, rows));
        return isGrid ? List.copyOf(columns.values()) : List.of();
    }

    /**
     * The cells in groups of columns, each row by itself: the same columns of all rows follow each
     * other.
     *
     * @param groups number of groups of columns
     */
    static List<List<SceneNode>> rows(List<List<SceneNode>> columns, int groups) {
        List<List<SceneNode>> pieces = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            List<List<SceneNode>> some =
                    columns.subList(
                            group * columns.size() / groups, (group + 1) * columns.size() / groups);
            for (int row = 0; row < columns.get(0).size(); row++) {
                int at = row;
                pieces.add(some.stream().map(column -> column.get(at)).toList());
            }
        }
        return pieces;
    }

    /** Whether these are cells beside each other, as the years of one body. */
    static boolean isRow(List<SceneNode> cells) {
        return cells.size() > 1
                && cells.stream().allMatch(SceneNode::container)
                && IntStream.range(1, cells.size())
                        .allMatch(i -> follows(cells.get(i - 1).bounds(), cells.get(i).bounds()));
    }

    private static boolean follows(Rectangle one, Rectangle next) {
        return near(right(one), next.x())
                && near(one.y(), next.y())
                && near(one.height(), next.height());
    }

    /** Whether cells of one part continue those of another: in the same columns or rows. */
    static boolean fit(List<SceneNode> one, List<SceneNode> other) {
        return places(one, Rectangle::x).equals(places(other, Rectangle::x))
                || places(one, Rectangle::y).equals(places(other, Rectangle::y));
    }

    static boolean isFilled(List<SceneNode> cells) {
        return cells.stream().anyMatch(cell -> !cell.children().isEmpty());
    }

    private static Set<Long> places(List<SceneNode> cells, ToDoubleFunction<Rectangle> place) {
        return cells.stream()
                .map(cell -> Math.round(place.applyAsDouble(cell.bounds())))
                .collect(Collectors.toSet());
    }

    private static boolean isFrame(SceneNode row, int cells) {
        return row.container()
                && row.children().size() == cells
                && row.children().stream().allMatch(SceneNode::container);
    }

    private static boolean isColumn(List<SceneNode> column, List<SceneNode> rows) {
        return column.size() == rows.size()
                && column.stream()
                        .allMatch(
                                cell ->
                                        near(
                                                cell.bounds().width(),
                                                column.get(0).bounds().width()));
    }

    /** The frame around the cells that are left, where the cells filled it before. */
    static Rectangle frame(SceneNode frame, List<SceneNode> left) {
        Rectangle box = frame.bounds();
        boolean cells = left.stream().allMatch(SceneNode::container);
        if (!frame.container() || left.isEmpty() || !cells) {
            return box;
        }
        List<SceneNode> all = frame.children();
        double x = near(least(all, Rectangle::x), box.x()) ? least(left, Rectangle::x) : box.x();
        double right =
                near(most(all, Grid::right), right(box)) ? most(left, Grid::right) : right(box);
        double bottom =
                near(most(all, Grid::bottom), bottom(box)) ? most(left, Grid::bottom) : bottom(box);
        double y = isTable(all, box) ? below(box, all, left) : box.y();
        return new Rectangle(x, y, right - x, bottom - y);
    }

    private static boolean isTable(List<SceneNode> rows, Rectangle box) {
        return near(most(rows, Grid::bottom), bottom(box))
                && rows.stream()
                        .map(SceneNode::bounds)
                        .allMatch(it -> near(it.x(), box.x()) && near(right(it), right(box)));
    }

    /** The top of a table whose first rows are left out: its head stays as high as it was. */
    private static double below(Rectangle box, List<SceneNode> all, List<SceneNode> left) {
        return box.y() + least(left, Rectangle::y) - least(all, Rectangle::y);
    }

    private static double right(Rectangle box) {
        return box.x() + box.width();
    }

    private static double bottom(Rectangle box) {
        return box.y() + box.height();
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= NEAR;
    }

    private static double least(List<SceneNode> nodes, ToDoubleFunction<Rectangle> place) {
        return nodes.stream().map(SceneNode::bounds).mapToDouble(place).min().orElseThrow();
    }

    private static double most(List<SceneNode> nodes, ToDoubleFunction<Rectangle> place) {
        return nodes.stream().map(SceneNode::bounds).mapToDouble(place).max().orElseThrow();
    }
}
