// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.parts;

import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.SceneEdge;
import org.kogai.diagram.paint.SceneNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Divides nodes that lie beside each other by a straight line: into halves of about the same size,
 * across few edges, and where no node is in the way.
 *
 * @param first nodes to the left of the line or above it
 * @param second the others
 * @param cost the less the better
 */
record Cut(List<SceneNode> first, List<SceneNode> second, double cost) {
    private static final double PER_EDGE = 0.12;
    private static final double IN_THE_WAY = 0.5;
    private static final double OTHER_SIDE = 0.2;

    /** The best line. */
    static Cut best(List<SceneNode> nodes, SceneTree tree, SlideRoom room) {
        List<Span> across = spans(nodes, Rectangle::x, Rectangle::width);
        List<Span> down = spans(nodes, Rectangle::y, Rectangle::height);
        boolean wide = length(across) / room.width() > length(down) / room.height();
        Cut vertical = best(across, tree, wide ? 0 : OTHER_SIDE);
        Cut horizontal = best(down, tree, wide ? OTHER_SIDE : 0);
        return vertical.cost <= horizontal.cost ? vertical : horizontal;
    }

    private record Span(SceneNode node, double low, double high) {
        double middle() {
            return (low + high) / 2;
        }

        double size() {
            return node.bounds().width() * node.bounds().height();
        }
    }

    private static List<Span> spans(
            List<SceneNode> nodes,
            Function<Rectangle, Double> low,
            Function<Rectangle, Double> length) {
        List<Span> spans = new ArrayList<>();
        for (SceneNode node : nodes) {
            double start = low.apply(node.bounds());
            spans.add(new Span(node, start, start + length.apply(node.bounds())));
        }
        spans.sort(Comparator.comparingDouble(Span::middle));
        return spans;
    }

    private static double length(List<Span> spans) {
        return spans.stream().mapToDouble(Span::high).max().orElse(0)
                - spans.stream().mapToDouble(Span::low).min().orElse(0);
    }

    private static Cut best(List<Span> spans, SceneTree tree, double start) {
        int[] crossing = crossing(spans, tree);
        double all = spans.stream().mapToDouble(Span::size).sum();
        double before = 0;
        double end = -Double.MAX_VALUE;
        int best = 1;
        double least = Double.MAX_VALUE;
        double[] begins = begins(spans);
        for (int k = 1; k < spans.size(); k++) {
            before += spans.get(k - 1).size();
            end = Math.max(end, spans.get(k - 1).high());
            double cost =
                    Math.abs(2 * before / all - 1)
                            + PER_EDGE * crossing[k]
                            + (end > begins[k] + 1 ? IN_THE_WAY : 0);
            if (cost < least) {
                least = cost;
                best = k;
            }
        }
        List<SceneNode> nodes = spans.stream().map(Span::node).toList();
        return new Cut(nodes.subList(0, best), nodes.subList(best, nodes.size()), start + least);
    }

    /** Where the first of the spans from each one on begins. */
    private static double[] begins(List<Span> spans) {
        double[] begins = new double[spans.size() + 1];
        begins[spans.size()] = Double.MAX_VALUE;
        for (int k = spans.size() - 1; k >= 0; k--) {
            begins[k] = Math.min(begins[k + 1], spans.get(k).low());
        }
        return begins;
    }

    /** Number of edges between the first spans and the others, by the number of the first. */
    private static int[] crossing(List<Span> spans, SceneTree tree) {
        Map<String, Integer> places = new HashMap<>();
        for (Span span : spans) {
            places.put(span.node().id(), places.size());
        }
        int[] change = new int[spans.size() + 2];
        HashSet<String> ids = new HashSet<>(places.keySet());
        for (SceneEdge edge : tree.scene().edges()) {
            var source = tree.home(edge.source(), ids).map(places::get);
            var target = tree.home(edge.target(), ids).map(places::get);
            if (source.isPresent() && target.isPresent()) {
                change[Math.min(source.get(), target.get()) + 1]++;
                change[Math.max(source.get(), target.get()) + 1]--;
            }
        }
        for (int k = 1; k < change.length; k++) {
            change[k] += change[k - 1];
        }
        return change;
    }
}
