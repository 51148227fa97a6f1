// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.layout;

import org.kogai.diagram.paint.Rectangle;
import org.kogai.diagram.paint.Size;
import org.kogai.diagram.paint.ViewBounds;
import org.kogai.diagram.paint.ViewSizes;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.Bounds;
import org.kogai.diagram.views.DDiagramElementContainer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A node while it is laid out. Position in pixels relative to the parent's top left corner, title
 * included, because that is how layout algorithms see containers.
 */
final class Box {
    private final AbstractDNode view;
    final Box parent;
    final List<Box> children = new ArrayList<>();
    final List<Box> ports = new ArrayList<>();
    final int depth;

    double x;
    double y;
    double width;
    double height;

    /** Whether an edge runs from a view inside to one outside. */
    boolean open;

    /** Whether an edge of the current level ends at it or inside of it. */
    boolean connected;

    private boolean held;

    /** The diagram itself. */
    Box() {
        this.view = null;
        this.parent = null;
        this.depth = 0;
    }

    Box(AbstractDNode view, Box parent) {
        this.view = view;
        this.parent = parent;
        this.depth = parent.depth + 1;
        Size preferred = ViewSizes.preferred(view);
        Bounds bounds = view.getBounds();
        if (bounds != null && view.isSized()) {
            this.width = bounds.getWidth();
            this.height = Math.max(bounds.getHeight(), ViewSizes.neededHeight(view, width));
        } else {
            this.width = preferred.width();
            this.height = preferred.height();
        }
    }

    /** The view; absent for the diagram. */
    Optional<AbstractDNode> view() {
        return Optional.ofNullable(view);
    }

    boolean isPinned() {
        return view != null && (held || view.isPinned()) && view.getBounds() != null;
    }

    boolean isSized() {
        return view != null && (held || view.isSized()) && view.getBounds() != null;
    }

    /** Lets the box be where and as large as it is shown, because others are arranged. */
    void hold() {
        held = true;
        Size shown = ViewBounds.size(view);
        width = shown.width();
        height = shown.height();
    }

    boolean isRegion() {
        return view != null && ViewBounds.isRegion(view);
    }

    boolean isStack() {
        return view instanceof DDiagramElementContainer container
                && ViewBounds.isStack(container)
                && !children.isEmpty();
    }

    /** Height of the title at the width that the box has now; 0 for the diagram and nodes. */
    double title() {
        return view instanceof DDiagramElementContainer container
                ? ViewSizes.titleHeight(container, width)
                : 0;
    }

    /** Where the text of the title is in a place of the box; absent where there is no title. */
    Optional<Rectangle> titleText(Rectangle place) {
        return view().flatMap(shown -> ViewSizes.titleSize(shown, width))
                .map(
                        size ->
                                new Rectangle(
                                        place.x() + (place.width() - size.width()) / 2,
                                        place.y() + ViewSizes.AIR,
                                        size.width(),
                                        size.height()));
    }

    Rectangle bounds() {
        return new Rectangle(x, y, width, height);
    }

    /** Where the box is in the diagram. */
    Rectangle absolute() {
        double left = x;
        double top = y;
        for (Box outer = parent; outer != null; outer = outer.parent) {
            left += outer.x;
            top += outer.y;
        }
        return new Rectangle(left, top, width, height);
    }

    /** The box and all boxes in it. */
    List<Box> inside() {
        List<Box> all = new ArrayList<>(List.of(this));
        children.forEach(child -> all.addAll(child.inside()));
        return all;
    }

    boolean contains(Box other) {
        for (Box outer = other; outer != null; outer = outer.parent) {
            if (outer == this) {
                return true;
            }
        }
        return false;
    }

    /** Bounds as views store them. */
    Rectangle stored() {
        double title = parent.ports.contains(this) ? 0 : parent.title();
        return new Rectangle(x, y - title, width, height);
    }
}
