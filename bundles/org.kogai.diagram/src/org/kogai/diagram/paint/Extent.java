// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

/** Grows until it holds all that is drawn. */
final class Extent {
    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    void add(SceneNode node) {
        add(node.bounds());
        node.label().ifPresent(label -> add(label.bounds()));
        node.children().forEach(this::add);
    }

    void add(SceneEdge edge) {
        edge.route().forEach(p -> add(new Rectangle(p.x(), p.y(), 0, 0)));
        edge.labels().forEach(label -> add(label.bounds()));
    }

    private void add(Rectangle r) {
        left = Math.min(left, r.x());
        top = Math.min(top, r.y());
        right = Math.max(right, r.x() + r.width());
        bottom = Math.max(bottom, r.y() + r.height());
    }

    boolean isEmpty() {
        return left > right;
    }

    double left() {
        return isEmpty() ? 0 : left;
    }

    double top() {
        return isEmpty() ? 0 : top;
    }

    double right() {
        return isEmpty() ? 0 : right;
    }

    double bottom() {
        return isEmpty() ? 0 : bottom;
    }
}
