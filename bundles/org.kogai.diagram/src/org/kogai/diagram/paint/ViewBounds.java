// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.Bounds;
import org.kogai.diagram.views.ContainerLayout;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DDiagramElementContainer;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.DNodeContainer;
import org.kogai.diagram.views.DSemanticDiagram;

import java.util.ArrayList;
import java.util.List;

/**
 * Where views are. Stored bounds are relative: those of a view in a container to the container's
 * content, which begins below its title; those of a border node to its host.
 *
 * <p>A view is never smaller than its text and its children need, so that nothing is cut off after
 * a label became longer.
 */
public final class ViewBounds {
    /** Space around the children of a container, in pixels. */
    public static final double PADDING = 14;

    private ViewBounds() {}

    /** Views shown in a container or diagram, without edges and border nodes. */
    public static List<AbstractDNode> children(EObject parent) {
        List<DDiagramElement> owned =
                parent instanceof DSemanticDiagram diagram
                        ? diagram.getOwnedDiagramElements()
                        : parent instanceof DNodeContainer container && !container.isCollapsed()
                                ? container.getOwnedDiagramElements()
                                : List.of();
        List<AbstractDNode> children = new ArrayList<>();
        for (DDiagramElement element : owned) {
            if (element.isVisible() && element instanceof AbstractDNode node) {
                children.add(node);
            }
        }
        return children;
    }

    /** Border nodes shown on a view. */
    public static List<DNode> borderNodes(AbstractDNode view) {
        return view.getOwnedBorderedNodes().stream().filter(DDiagramElement::isVisible).toList();
    }

    /** Size that the view is shown with. */
    public static Size size(AbstractDNode view) {
        Bounds bounds = view.getBounds();
        Size size =
                bounds == null
                        ? ViewSizes.preferred(view)
                        : new Size(bounds.getWidth(), bounds.getHeight());
        if (view instanceof DDiagramElementContainer container && container.isCollapsed()) {
            return new Size(size.width(), ViewSizes.titleHeight(container, size.width()));
        }
        // A longer label makes a node wider, as long as nobody gave it a size.
        double width =
                bounds == null || view.isSized() || isRegion(view)
                        ? size.width()
                        : Math.max(size.width(), ViewSizes.preferred(view).width());
        double content = 0;
        for (AbstractDNode child : children(view)) {
            Rectangle place = relative(child);
            double padding = isRegion(child) ? 0 : PADDING;
            width = Math.max(width, place.x() + place.width() + padding);
            content = Math.max(content, place.y() + place.height() + padding);
        }
        double height = Math.max(size.height(), ViewSizes.neededHeight(view, width));
        if (content > 0 && view instanceof DDiagramElementContainer container) {
            height = Math.max(height, ViewSizes.titleHeight(container, width) + content);
        }
        return new Size(width, height);
    }

    /** Whether a view is a region of a stack, which touches its neighbours. */
    public static boolean isRegion(AbstractDNode view) {
        return view.eContainer() instanceof DNodeContainer container && isStack(container);
    }

    /** Whether a container stacks its children. */
    public static boolean isStack(DDiagramElementContainer container) {
        ContainerLayout layout = container.getChildrenPresentation();
        return layout == ContainerLayout.HORIZONTAL_STACK
                || layout == ContainerLayout.VERTICAL_STACK;
    }

    /** Position within the container's content (or host) and size shown. */
    public static Rectangle relative(AbstractDNode view) {
        Size size = size(view);
        Bounds bounds = view.getBounds();
        return bounds == null
                ? new Rectangle(0, 0, size.width(), size.height())
                : new Rectangle(bounds.getX(), bounds.getY(), size.width(), size.height());
    }

    /** Where a view is in the diagram. */
    public static Rectangle absolute(AbstractDNode view) {
        Rectangle own = relative(view);
        Position origin = origin(view);
        return new Rectangle(origin.x() + own.x(), origin.y() + own.y(), own.width(), own.height());
    }

    /** Point of the diagram that the bounds of a view are relative to. */
    public static Position origin(AbstractDNode view) {
        if (view.eContainer() instanceof AbstractDNode parent) {
            Rectangle outer = absolute(parent);
            boolean inside = view.eContainingFeature().getName().equals("ownedDiagramElements");
            double title =
                    inside && parent instanceof DDiagramElementContainer container
                            ? ViewSizes.titleHeight(container, outer.width())
                            : 0;
            return new Position(outer.x(), outer.y() + title);
        }
        return new Position(0, 0);
    }
}
