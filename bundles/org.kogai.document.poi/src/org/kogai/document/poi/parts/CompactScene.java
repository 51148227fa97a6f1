// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.ArrowHead;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Moves what is left of a diagram together. */
final class CompactScene {
    private static final double MARGIN = 6;

    /** Thickness of the border of a container that stays free. */
    private static final double BORDER = 7;

    /** Free space on either side of a line. */
    private static final double LINE = 5;

    /** Width that a slanted line keeps, so that it can be told from others beside it. */
    private static final double SLANT = 80;

    private final Compaction across = new Compaction();
    private final Compaction down = new Compaction();

    private CompactScene(Scene scene) {
        scene.nodes().forEach(this::use);
        scene.edges().forEach(this::use);
    }

    static Scene of(Scene scene) {
        CompactScene used = new CompactScene(scene);
        double right = used.across.at(Double.MAX_VALUE);
        double bottom = used.down.at(Double.MAX_VALUE);
        return new Moved(x -> used.across.at(x) + MARGIN, y -> used.down.at(y) + MARGIN)
                .scene(scene, right + 2 * MARGIN, bottom + 2 * MARGIN);
    }

    private void use(SceneNode node) {
        Rectangle box = node.bounds();
        if (!node.container()) {
            use(box, 0);
            node.label().ifPresent(label -> use(label.bounds(), 0));
            node.children().forEach(this::use);
            return;
        }
        across.use(box.x(), box.x() + BORDER);
        across.use(box.x() + box.width() - BORDER, box.x() + box.width());
        down.use(box.y(), box.y() + BORDER);
        down.use(box.y() + box.height() - BORDER, box.y() + box.height());
        node.label().ifPresent(label -> use(within(label.bounds(), box), 0));
        node.children().forEach(this::use);
        closeRows(node);
    }

    /** Rows of a table follow each other, also where some between them are on other slides. */
    private void closeRows(SceneNode table) {
        List<Rectangle> rows =
                table.children().stream()
                        .map(SceneNode::bounds)
                        .sorted(Comparator.comparingDouble(Rectangle::y))
                        .toList();
        if (rows.stream().allMatch(row -> isAcross(row, table.bounds()))) {
            for (int i = 1; i < rows.size(); i++) {
                down.close(rows.get(i - 1).y() + rows.get(i - 1).height(), rows.get(i).y());
            }
        }
    }

    private static boolean isAcross(Rectangle row, Rectangle table) {
        return Math.abs(row.x() - table.x()) < 2 && Math.abs(row.width() - table.width()) < 2;
    }

    /** A title with the air around it, as far as that is in the container. */
    private static Rectangle within(Rectangle title, Rectangle box) {
        double x = Math.max(box.x(), title.x() - BORDER);
        double y = Math.max(box.y(), title.y() - BORDER);
        double right = Math.min(box.x() + box.width(), title.x() + title.width() + BORDER);
        double bottom = Math.min(box.y() + box.height(), title.y() + title.height() + BORDER);
        return new Rectangle(x, y, right - x, bottom - y);
    }

    private void use(Rectangle box, double air) {
        across.use(box.x() - air, box.x() + box.width() + air);
        down.use(box.y() - air, box.y() + box.height() + air);
    }

    private void use(SceneEdge edge) {
        edge.labels().forEach(label -> use(label.bounds(), 1));
        List<Position> route = edge.route();
        double width = edge.stroke().width();
        if (!edge.labels().isEmpty()) {
            // Words on a line must not cover the sign at its end.
            use(ArrowHead.of(edge.sourceArrow(), route.get(0), route.get(1), width));
            use(ArrowHead.of(edge.targetArrow(), last(route, 1), last(route, 2), width));
        }
        for (int i = 1; i < route.size(); i++) {
            Position from = route.get(i - 1);
            Position to = route.get(i);
            boolean upright = Math.abs(from.x() - to.x()) < 1;
            boolean level = Math.abs(from.y() - to.y()) < 1;
            if (upright) {
                across.use(from.x() - LINE, from.x() + LINE);
            }
            if (level) {
                down.use(from.y() - LINE, from.y() + LINE);
            }
            if (!upright && !level) {
                double middle = (from.x() + to.x()) / 2;
                double half = Math.min(SLANT, Math.abs(from.x() - to.x())) / 2;
                across.use(middle - half, middle + half);
            }
        }
    }

    private static Position last(List<Position> route, int place) {
        return route.get(route.size() - place);
    }

    private void use(ArrowHead sign) {
        List<Position> points =
                sign.parts().stream().flatMap(part -> part.points().stream()).toList();
        if (!points.isEmpty()) {
            across.use(least(points, Position::x), -least(points, p -> -p.x()));
            down.use(least(points, Position::y), -least(points, p -> -p.y()));
        }
    }

    private static double least(List<Position> points, ToDoubleFunction<Position> place) {
        return points.stream().mapToDouble(place).min().orElseThrow();
    }
}
