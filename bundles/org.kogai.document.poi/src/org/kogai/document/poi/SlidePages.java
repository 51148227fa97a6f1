// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.paint.Rectangle;
import org.kogai.document.BulletContent;
import org.kogai.document.BulletContent.Bullet;
import org.kogai.document.DiagramContent;
import org.kogai.document.Slide;
import org.kogai.document.SlideContent;
import org.kogai.document.Table;
import org.kogai.document.TableContent;
import org.kogai.document.poi.parts.DiagramParts;
import org.kogai.document.poi.parts.SlideRoom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Splits points, rows and diagrams of slides so that they fit: a text is never made smaller than
 * can be read. All lengths are in EMU.
 */
final class SlidePages {
    private static final double EMU_PER_PIXEL = 9525;

    /** Space above and below the text of a cell, and left and right of it, in inches. */
    static final double CELL_AIR = 0.05;

    static final double CELL_SIDE = 0.1;

    /** Space below a table, in inches. */
    private static final double TABLE_END = 0.15;

    /** The same below a table in larger letters, which need not be as full. */
    private static final double LARGER_END = 0.3;

    /** How far a point is indented for each level, in inches. */
    static final double INDENT = 0.35;

    /** Sizes of the texts of a table that are tried, in points on a usual slide. */
    private static final List<Double> LARGER = List.of(18.0, 16.0);

    private final SlideBody body;
    private final SlideRoom diagrams;
    private final OfficeLines lines;
    private final TableColumns columns;
    private final Rectangle area;

    /**
     * @param body place of what is no diagram
     * @param diagrams room for diagrams
     */
    SlidePages(SlideBody body, SlideRoom diagrams, String language) {
        this.body = body;
        this.diagrams = diagrams;
        this.lines = new OfficeLines(language);
        this.columns = new TableColumns(body, lines);
        this.area = body.area();
    }

    /** Size of the text of a point, in points on a usual slide. */
    static double points(Bullet bullet) {
        return bullet.level() == 0 ? 20 : 17;
    }

    /** The slides that a slide takes, itself when all of it fits. */
    List<Slide> of(Slide slide) {
        return numbered(slide, parts(slide.content()));
    }

    /** A slide for each part, whose title tells which it is. */
    static List<Slide> numbered(Slide slide, List<? extends SlideContent> parts) {
        if (parts.size() == 1) {
            return List.of(slide.with(slide.title(), parts.get(0)));
        }
        List<Slide> slides = new ArrayList<>();
        for (SlideContent part : parts) {
            String place = " (" + (slides.size() + 1) + "/" + parts.size() + ")";
            slides.add(slide.with(slide.title() + place, part));
        }
        return slides;
    }

    private List<? extends SlideContent> parts(SlideContent content) {
        if (content instanceof BulletContent points) {
            return Balance.split(
                            points.bullets(),
                            area.height(),
                            some -> heightOf(headed(points.bullets(), some)))
                    .stream()
                    .map(some -> new BulletContent(headed(points.bullets(), some)))
                    .toList();
        }
        if (content instanceof TableContent table) {
            return tables(table);
        }
        if (content instanceof DiagramContent diagram) {
            return DiagramParts.of(diagram.scene(), diagram.places(), diagrams).stream()
                    .map(diagram::with)
                    .toList();
        }
        return List.of(content);
    }

    /** Points that go on below a point say again below which. */
    private static List<Bullet> headed(List<Bullet> all, List<Bullet> some) {
        if (some.isEmpty() || some.get(0).level() == 0) {
            return some;
        }
        List<Bullet> before = all.subList(0, at(all, some.get(0)));
        return before.stream()
                .filter(point -> point.level() == 0)
                .reduce((one, other) -> other)
                .map(heading -> Stream.concat(Stream.of(heading), some.stream()).toList())
                .orElse(some);
    }

    private static int at(List<Bullet> all, Bullet point) {
        int place = 0;
        while (all.get(place) != point) {
            place++;
        }
        return place;
    }

    /** In larger letters where the table does not take more slides for it. */
    private List<TableContent> tables(TableContent table) {
        List<TableContent> usual = split(table);
        return LARGER.stream()
                .filter(points -> points > table.points())
                .map(points -> split(table.with(points)))
                .filter(larger -> larger.size() <= usual.size())
                .filter(larger -> larger.stream().allMatch(it -> heightOf(it) <= room(LARGER_END)))
                .findFirst()
                .orElse(usual);
    }

    private List<TableContent> split(TableContent table) {
        return columns.of(table)
                .map(this::divided)
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private List<TableContent> divided(TableContent table) {
        return Balance.split(table.rows(), room(TABLE_END), rows -> heightOf(table.withRows(rows)))
                .stream()
                .map(table::withRows)
                .toList();
    }

    /** A table ends well above the footer. */
    private double room(double end) {
        return area.height() - body.length(end);
    }

    private double heightOf(List<Bullet> points) {
        return points.stream().mapToDouble(this::height).sum();
    }

    /** Height of a table, whose joined cells may need more than the rows that they span. */
    double heightOf(TableContent table) {
        return height(table) + table.rows().stream().mapToDouble(row -> height(table, row)).sum();
    }

    /** Height of a point with the space after it. */
    double height(Bullet bullet) {
        double points = body.text(points(bullet)) / 100.0;
        return text(bullet.text(), points, false, width(bullet, body))
                + EMU_PER_PIXEL * points * 0.8;
    }

    /** Width of the lines of a point. */
    static double width(Bullet bullet, SlideBody body) {
        return body.area().width() - body.length(INDENT * (bullet.level() + 1));
    }

    /** Height of the row of headings of a table. */
    double height(TableContent table) {
        List<String> headings = table.columns().stream().map(Table.Column::heading).toList();
        return height(table, headings, 0, true) + 2.0 * body.length(CELL_AIR);
    }

    /** Height of a row of a table. */
    double height(TableContent table, List<String> row) {
        double first = text(table, row, 0, false) / table.sharing(row);
        return Math.max(first, height(table, row, 1, false)) + 2.0 * body.length(CELL_AIR);
    }

    private double height(TableContent table, List<String> row, int from, boolean bold) {
        double height = 0;
        for (int i = from; i < row.size(); i++) {
            height = Math.max(height, text(table, row, i, bold));
        }
        return height;
    }

    private double text(TableContent table, List<String> row, int column, boolean bold) {
        return text(row.get(column), body.text(table.points()) / 100.0, bold, line(table, column));
    }

    private double line(TableContent table, int column) {
        return width(table, column) - 2.0 * body.length(CELL_SIDE);
    }

    /** A text with the ends of its lines in a column. */
    String ended(String text, TableContent table, int column, boolean bold) {
        double points = body.text(table.points()) / 100.0;
        return lines.ended(text, points, bold, line(table, column) / EMU_PER_PIXEL);
    }

    /** Width of a column: its share. */
    double width(TableContent table, int column) {
        double all = table.columns().stream().mapToDouble(Table.Column::weight).sum();
        return area.width() * table.columns().get(column).weight() / all;
    }

    private double text(String text, double points, boolean bold, double width) {
        return lines.height(text, points, bold, width / EMU_PER_PIXEL) * EMU_PER_PIXEL;
    }
}
