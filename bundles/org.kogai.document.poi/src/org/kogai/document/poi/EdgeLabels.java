// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import org.kogai.diagram.paint.Label;
import org.kogai.diagram.paint.Position;
import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.RectangleIndex;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places of the labels of edges on a slide. LibreOffice, and PowerPoint once a shape was moved,
 * lays the inner stretches of a bent connector anew; a label stays on its line only near an end.
 */
final class EdgeLabels {
    /** Room for an arrow before a label, in pixels of the diagram. */
    private static final double ARROW = 12;

    /** A label this near to an end stays. */
    private static final double NEAR = 30;

    private final SlideScale scale;
    private final RectangleIndex taken = new RectangleIndex();
    private final List<Rectangle> labels = new ArrayList<>();
    private final Map<Label, Rectangle> places = new HashMap<>();

    EdgeLabels(Scene scene, SlideScale scale) {
        this.scale = scale;
        scene.nodes().forEach(this::take);
        scene.edges().stream()
                .flatMap(edge -> edge.labels().stream())
                .forEach(label -> add(raised(label)));
        scene.edges().forEach(this::place);
    }

    Rectangle of(Label label) {
        return places.getOrDefault(label, raised(label));
    }

    /** A frame is taken where its title is, any other node as a whole. */
    private void take(SceneNode node) {
        if (node.children().isEmpty()) {
            taken.add(node.bounds());
        }
        node.label().map(Label::bounds).ifPresent(taken::add);
        node.children().forEach(this::take);
    }

    private void place(SceneEdge edge) {
        if (edge.labels().size() != 1) {
            return;
        }
        Label label = edge.labels().get(0);
        List<Position> route = edge.route();
        Rectangle box = raised(label);
        labels.remove(box);
        taken.remove(box);
        Rectangle place = route.size() < 4 ? box : nearAnEnd(box, route);
        if (hidesBend(place, route)) {
            place = betweenBends(place, route);
        }
        add(place);
        places.put(label, place);
    }

    private Rectangle nearAnEnd(Rectangle box, List<Position> route) {
        int last = route.size() - 1;
        List<Rectangle> ends =
                Stream.of(
                                end(box, route.get(last), route.get(last - 1)),
                                end(box, route.get(0), route.get(1)))
                        .toList();
        if (ends.stream().anyMatch(end -> distance(end, box) < NEAR)) {
            return box;
        }
        return ends.stream()
                .filter(end -> !taken.meet(end))
                .max(Comparator.comparingDouble(this::freedom))
                .orElse(box);
    }

    /** A bend behind a label cannot be followed. */
    private static boolean hidesBend(Rectangle box, List<Position> route) {
        return route.subList(1, route.size() - 1).stream()
                .anyMatch(
                        bend ->
                                bend.x() > box.x()
                                        && bend.x() < box.x() + box.width()
                                        && bend.y() > box.y()
                                        && bend.y() < box.y() + box.height());
    }

    /** The box on the middle of the next stretch that has room for it. */
    private Rectangle betweenBends(Rectangle box, List<Position> route) {
        return IntStream.range(1, route.size())
                .filter(i -> hasRoom(box, route.get(i - 1), route.get(i)))
                .mapToObj(i -> between(box, route.get(i - 1), route.get(i)))
                .filter(place -> !hidesBend(place, route) && !taken.meet(place))
                .min(Comparator.comparingDouble(place -> distance(place, box)))
                .orElse(box);
    }

    private static boolean hasRoom(Rectangle box, Position from, Position to) {
        double across = Math.abs(from.x() - to.x());
        double down = Math.abs(from.y() - to.y());
        return across >= box.width() + ARROW || down >= box.height() + ARROW;
    }

    private static Rectangle between(Rectangle box, Position from, Position to) {
        double x = (from.x() + to.x()) / 2;
        double y = (from.y() + to.y()) / 2;
        return new Rectangle(x - box.width() / 2, y - box.height() / 2, box.width(), box.height());
    }

    private void add(Rectangle label) {
        labels.add(label);
        taken.add(label);
    }

    /** How far the next label is. */
    private double freedom(Rectangle place) {
        return labels.stream()
                .mapToDouble(other -> distance(place, other))
                .min()
                .orElse(Double.MAX_VALUE);
    }

    /** The box on the way from an end of a route to its next corner. */
    private static Rectangle end(Rectangle box, Position end, Position next) {
        boolean level = Math.abs(end.x() - next.x()) > Math.abs(end.y() - next.y());
        double away = ARROW + (level ? box.width() : box.height()) / 2;
        double x = level ? end.x() + Math.signum(next.x() - end.x()) * away : end.x();
        double y = level ? end.y() : end.y() + Math.signum(next.y() - end.y()) * away;
        return new Rectangle(x - box.width() / 2, y - box.height() / 2, box.width(), box.height());
    }

    private static double distance(Rectangle one, Rectangle other) {
        return Math.hypot(
                one.center().x() - other.center().x(), one.center().y() - other.center().y());
    }

    /** A label that becomes larger grows from its middle. */
    private Rectangle raised(Label label) {
        double raise = scale.raise(label.style().points());
        Rectangle box = label.bounds();
        return new Rectangle(
                box.center().x() - box.width() * raise / 2,
                box.center().y() - box.height() * raise / 2,
                box.width() * raise,
                box.height() * raise);
    }
}
