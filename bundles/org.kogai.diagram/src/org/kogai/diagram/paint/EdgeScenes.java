// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import org.kogai.diagram.text.TextBlock;
import org.kogai.diagram.text.TextMeasure;
import org.kogai.diagram.text.TextStyle;
import org.kogai.diagram.views.BasicLabelStyle;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;
import org.kogai.diagram.views.EdgeArrows;
import org.kogai.diagram.views.EdgeRouting;
import org.kogai.diagram.views.EdgeStyle;
import org.kogai.diagram.views.EdgeTarget;
import org.kogai.diagram.views.LineStyle;
import org.kogai.diagram.views.Point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes scene edges from views: routes clipped at the outlines of their ends, labels placed. */
final class EdgeScenes {
    /** Width of the label of an edge before it breaks, in pixels. */
    private static final double LABEL_WIDTH = 130;

    /** Distance of the labels at the ends of an edge from the end and from the line. */
    private static final double END_GAP = 8;

    private final Map<EdgeTarget, SceneNode> nodes;
    private final Map<EdgeTarget, SceneEdge> edges;
    private final double dx;
    private final double dy;

    /**
     * Makes edges between known ends.
     *
     * @param nodes nodes of the scene by view
     * @param edges edges of the scene by view, for edges that end at edges
     * @param dx what the scene is moved by against the stored points
     * @param dy same
     */
    EdgeScenes(
            Map<EdgeTarget, SceneNode> nodes,
            Map<EdgeTarget, SceneEdge> edges,
            double dx,
            double dy) {
        this.nodes = nodes;
        this.edges = edges;
        this.dx = dx;
        this.dy = dy;
    }

    /** Whether both ends are in the scene already. */
    boolean canMake(DEdge edge) {
        return ShownEnds.of(edge)
                .filter(ends -> knows(ends.source()) && knows(ends.target()))
                .isPresent();
    }

    private boolean knows(EdgeTarget end) {
        return nodes.containsKey(end) || edges.containsKey(end);
    }

    SceneEdge make(DEdge view) {
        List<Position> points = new ArrayList<>();
        for (Point point : view.getBendpoints()) {
            points.add(new Position(point.getX() + dx, point.getY() + dy));
        }
        ShownEnds shown = ShownEnds.of(view).orElseThrow();
        EdgeEnds ends = new EdgeEnds(end(shown.source()), end(shown.target()));
        Route route = shown.folded() ? folded(view, ends, points) : ends.clip(points);
        EdgeStyle style = view.getOwnedStyle();
        return new SceneEdge(
                NodeScenes.id(view),
                ViewText.identity(view.getTarget()),
                NodeScenes.id((DDiagramElement) shown.source()),
                NodeScenes.id((DDiagramElement) shown.target()),
                route.points(),
                false,
                stroke(style),
                style == null ? EdgeArrows.NO_DECORATION : style.getSourceArrow(),
                style == null ? EdgeArrows.INPUT_ARROW : style.getTargetArrow(),
                labels(view, route),
                alternativeText(view));
    }

    /** The stored route leads to what is folded away, unless the diagram was arranged since. */
    private static Route folded(DEdge view, EdgeEnds ends, List<Position> stored) {
        return ends.join(stored)
                ? ends.clip(stored)
                : ends.clip(
                        Router.route(
                                ends.source().bounds(),
                                ends.target().bounds(),
                                Router.chosen(view).orElse(EdgeRouting.MANHATTAN)));
    }

    private EdgeEnds.End end(EdgeTarget view) {
        SceneNode node = nodes.get(view);
        if (node != null) {
            return new EdgeEnds.End(node.outline(), node.bounds());
        }
        Position middle = new Route(edges.get(view).route()).middle();
        return new EdgeEnds.End(Outline.RECTANGLE, new Rectangle(middle.x(), middle.y(), 0, 0));
    }

    private static Stroke stroke(EdgeStyle style) {
        return style == null
                ? new Stroke("#888888", 1, LineStyle.SOLID)
                : new Stroke(
                        Colors.or(style.getStrokeColor(), "#888888"),
                        Math.max(1, style.getSize()),
                        style.getLineStyle());
    }

    private static String alternativeText(DEdge view) {
        String ends =
                NodeScenes.alternativeText((DDiagramElement) view.getSourceNode())
                        + " → "
                        + NodeScenes.alternativeText((DDiagramElement) view.getTargetNode());
        String own = NodeScenes.alternativeText(view);
        return own.isEmpty() ? ends : ends + ": " + own;
    }

    private static List<Label> labels(DEdge view, Route route) {
        List<Label> labels = new ArrayList<>();
        EdgeStyle style = view.getOwnedStyle();
        if (view.isLabelHidden() || style == null) {
            return labels;
        }
        String language = ViewText.language(view);
        if (shown(view.getBeginLabel(), style.getBeginLabelStyle())) {
            labels.add(atEnd(view.getBeginLabel(), style.getBeginLabelStyle(), language, route));
        }
        if (shown(view.getName(), style.getCenterLabelStyle())) {
            Position middle = route.middle();
            Point offset = view.getLabelOffset();
            Position place =
                    offset == null
                            ? middle
                            : new Position(middle.x() + offset.getX(), middle.y() + offset.getY());
            TextStyle text = ViewText.style(style.getCenterLabelStyle());
            TextBlock block = block(view.getName(), text, language);
            labels.add(LabelScenes.centered(view.getName(), block, text, place));
        }
        if (shown(view.getEndLabel(), style.getEndLabelStyle())) {
            List<Position> back = new ArrayList<>(route.points());
            Collections.reverse(back);
            labels.add(
                    atEnd(view.getEndLabel(), style.getEndLabelStyle(), language, new Route(back)));
        }
        return labels;
    }

    private static boolean shown(String text, BasicLabelStyle style) {
        return style != null && text != null && !text.isBlank();
    }

    /** The label in the middle of an edge; absent when it has none. */
    static Optional<TextBlock> centerLabel(DEdge view) {
        EdgeStyle style = view.getOwnedStyle();
        if (view.isLabelHidden()
                || style == null
                || !shown(view.getName(), style.getCenterLabelStyle())) {
            return Optional.empty();
        }
        return Optional.of(
                block(
                        view.getName(),
                        ViewText.style(style.getCenterLabelStyle()),
                        ViewText.language(view)));
    }

    private static TextBlock block(String text, TextStyle style, String language) {
        return TextMeasure.shared().wrap(text, style, LABEL_WIDTH, language);
    }

    /** A label beside the beginning of a route. */
    private static Label atEnd(String text, BasicLabelStyle style, String language, Route route) {
        TextStyle textStyle = ViewText.style(style);
        TextBlock block = block(text, textStyle, language);
        Position start = route.points().get(0);
        Position next = route.points().get(1);
        boolean upright = Math.abs(next.y() - start.y()) > Math.abs(next.x() - start.x());
        double w = block.width() / 2 + END_GAP;
        double h = block.height() / 2 + END_GAP;
        Position middle =
                upright
                        ? new Position(start.x() + w, start.y() + (next.y() > start.y() ? h : -h))
                        : new Position(
                                start.x() + (next.x() > start.x() ? w : -w),
                                start.y() - block.height() / 2 - END_GAP / 2);
        return LabelScenes.centered(text, block, textStyle, middle);
    }
}
