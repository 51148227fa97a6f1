// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.text.TextMeasure;
import org.kogai.diagram.text.TextStyle;
import org.kogai.document.BulletContent;
import org.kogai.document.BulletContent.Bullet;
import org.kogai.document.Slide;
import org.kogai.document.SlideContent;
import org.kogai.document.Table;
import org.kogai.document.TableContent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Splits the points and rows of slides so that they fit: a text is never made smaller. All lengths
 * are in EMU.
 */
final class SlidePages {
    private static final double EMU_PER_PIXEL = 9525;

    /** Space above and below the text of a cell, and left and right of it, in inches. */
    static final double CELL_AIR = 0.05;

    static final double CELL_SIDE = 0.1;

    /** How far a point is indented for each level, in inches. */
    static final double INDENT = 0.35;

    /** Size of the texts of a table, in points on a usual slide. */
    static final double TABLE_POINTS = 14;

    private final SlideSize size;
    private final String language;
    private final Rectangle area;

    SlidePages(SlideSize size, String language) {
        this.size = size;
        this.language = language;
        this.area = size.area();
    }

    /** Size of the text of a point, in points on a usual slide. */
    static double points(Bullet bullet) {
        return bullet.level() == 0 ? 20 : 17;
    }

    /** The slides that a slide takes, itself when all of it fits. */
    List<Slide> of(Slide slide) {
        List<? extends SlideContent> parts = parts(slide.content());
        if (parts.size() < 2) {
            return List.of(slide);
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
            return split(points.bullets(), area.height(), this::height).stream()
                    .map(BulletContent::new)
                    .toList();
        }
        if (content instanceof TableContent table) {
            double head =
                    height(table, table.columns().stream().map(Table.Column::heading).toList());
            return split(table.rows(), area.height() - head, row -> height(table, row)).stream()
                    .map(rows -> new TableContent(table.columns(), rows))
                    .toList();
        }
        return List.of(content);
    }

    private static <T> List<List<T>> split(List<T> items, double room, ToDoubleFunction<T> height) {
        List<List<T>> pages = new ArrayList<>();
        List<T> page = new ArrayList<>();
        double used = 0;
        for (T item : items) {
            double needed = height.applyAsDouble(item);
            if (!page.isEmpty() && used + needed > room) {
                pages.add(page);
                page = new ArrayList<>();
                used = 0;
            }
            page.add(item);
            used += needed;
        }
        pages.add(page);
        return pages;
    }

    /** Height of a point with the space after it. */
    double height(Bullet bullet) {
        double line = area.width() - size.body(INDENT * (bullet.level() + 1));
        double points = size.bodyText(points(bullet)) / 100.0;
        return text(bullet.text(), points, false, line) + EMU_PER_PIXEL * points * 0.8;
    }

    /** Height of a row of a table. */
    double height(TableContent table, List<String> row) {
        double height = 0;
        for (int i = 0; i < row.size(); i++) {
            double line = width(table, i) - 2.0 * size.body(CELL_SIDE);
            double points = size.bodyText(TABLE_POINTS) / 100.0;
            // Headings are bold; bold measures all cells so that columns need no second thought.
            height = Math.max(height, text(row.get(i), points, true, line));
        }
        return height + 2.0 * size.body(CELL_AIR);
    }

    /** Width of a column. */
    double width(TableContent table, int column) {
        double all = table.columns().stream().mapToDouble(Table.Column::weight).sum();
        return area.width() * table.columns().get(column).weight() / all;
    }

    private double text(String text, double points, boolean bold, double width) {
        TextStyle style = new TextStyle(points, bold, false, false, false, "#000000");
        // Office programs break a little earlier than the fonts ask for.
        double lines = 0;
        for (String paragraph : text.split("\\R", -1)) {
            lines +=
                    Math.max(
                            1,
                            TextMeasure.shared()
                                    .wrap(paragraph, style, width / EMU_PER_PIXEL * 0.95, language)
                                    .lines()
                                    .size());
        }
        return lines * points * 96 / 72 * spacing(text) * EMU_PER_PIXEL;
    }

    /** Height of a line in relation to the size of the font: tall scripts have tall fonts. */
    private static double spacing(String text) {
        return Script.cut(text).stream()
                .map(Script.Stretch::script)
                .mapToDouble(script -> script == Script.LATIN ? 1.25 : 1.55)
                .max()
                .orElse(1.25);
    }
}
