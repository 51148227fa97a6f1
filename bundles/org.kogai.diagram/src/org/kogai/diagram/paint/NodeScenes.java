// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.paint;

import org.kogai.diagram.text.TextBlock;
import org.kogai.diagram.text.TextStyle;
import org.kogai.diagram.views.AbstractDNode;
import org.kogai.diagram.views.BasicLabelStyle;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DDiagramElementContainer;
import org.kogai.diagram.views.DNode;
import org.kogai.diagram.views.DNodeList;
import org.kogai.diagram.views.DNodeListElement;
import org.kogai.diagram.views.LineStyle;
import org.kogai.diagram.views.WorkspaceImage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes scene nodes from views. */
final class NodeScenes {
    private NodeScenes() {}

    /**
     * The node of a view with all that is in it.
     *
     * @param origin what the bounds of the view are relative to, in pixels of the scene
     */
    static SceneNode node(AbstractDNode view, Position origin) {
        Rectangle relative = ViewBounds.relative(view);
        Rectangle bounds =
                new Rectangle(
                        origin.x() + relative.x(),
                        origin.y() + relative.y(),
                        relative.width(),
                        relative.height());
        return new SceneNode(
                id(view),
                ViewText.identity(view.getTarget()),
                Looks.outline(view),
                bounds,
                Looks.fill(view),
                Looks.border(view),
                label(view, bounds),
                icon(view),
                alternativeText(view),
                view instanceof DDiagramElementContainer,
                children(view, bounds));
    }

    static String id(DDiagramElement view) {
        return view.getUid() == null ? "" : view.getUid();
    }

    private static Optional<String> icon(DDiagramElement view) {
        Optional<String> image =
                view instanceof DNode node && node.getOwnedStyle() instanceof WorkspaceImage style
                        ? Optional.ofNullable(style.getWorkspacePath())
                        : ViewText.labelStyle(view)
                                .filter(BasicLabelStyle::isShowIcon)
                                .map(BasicLabelStyle::getIconPath);
        return image.filter(path -> !path.isBlank());
    }

    static String alternativeText(DDiagramElement view) {
        String name = view.getName() == null ? "" : view.getName().strip();
        String tooltip = view.getTooltipText() == null ? "" : view.getTooltipText().strip();
        if (tooltip.isEmpty() || tooltip.equals(name)) {
            return name;
        }
        return name.isEmpty() ? tooltip : name + " – " + tooltip;
    }

    private static List<SceneNode> children(AbstractDNode view, Rectangle bounds) {
        List<SceneNode> children = new ArrayList<>();
        if (view instanceof DDiagramElementContainer container && !container.isCollapsed()) {
            double title = ViewSizes.titleHeight(container, bounds.width());
            if (view instanceof DNodeList list) {
                children.addAll(items(list, bounds, title));
            }
            Position content = new Position(bounds.x(), bounds.y() + title);
            for (AbstractDNode child : ViewBounds.children(view)) {
                children.add(node(child, content));
            }
        }
        for (DNode child : ViewBounds.borderNodes(view)) {
            children.add(node(child, new Position(bounds.x(), bounds.y())));
        }
        return children;
    }

    private static List<SceneNode> items(DNodeList list, Rectangle bounds, double title) {
        List<SceneNode> items = new ArrayList<>();
        double line = Math.max(20, bounds.width() - 2 * ViewSizes.SIDE);
        double top = bounds.y() + title;
        for (DNodeListElement item : list.getOwnedElements()) {
            if (item.isVisible()) {
                TextBlock block = ViewSizes.item(item, line);
                Rectangle place = new Rectangle(bounds.x(), top, bounds.width(), block.height());
                items.add(item(item, place, block));
                top += block.height();
            }
        }
        return items;
    }

    private static SceneNode item(DNodeListElement item, Rectangle place, TextBlock block) {
        Optional<Label> label =
                ViewText.label(item)
                        .map(
                                text ->
                                        LabelScenes.inside(
                                                text,
                                                block,
                                                ViewText.style(item),
                                                place,
                                                Label.Alignment.LEFT));
        return new SceneNode(
                id(item),
                ViewText.identity(item.getTarget()),
                Outline.NONE,
                place,
                Fill.NONE,
                new Stroke("#000000", 0, LineStyle.SOLID),
                label,
                icon(item),
                alternativeText(item),
                false,
                List.of());
    }

    private static Optional<Label> label(AbstractDNode view, Rectangle bounds) {
        Optional<TextBlock> outside = ViewSizes.outsideLabel(view);
        Optional<String> text = ViewText.label(view);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        TextStyle style = ViewText.style(view);
        if (outside.isPresent()) {
            return Optional.of(LabelScenes.below(text.get(), outside.get(), style, bounds));
        }
        TextBlock block =
                view instanceof DDiagramElementContainer
                        ? ViewSizes.titleBlock(view, text.get(), bounds.width())
                        : ViewSizes.inside(view, text.get(), bounds.width());
        Rectangle area = area(view, bounds, block);
        return Optional.of(
                LabelScenes.inside(text.get(), block, style, area, ViewText.alignment(view)));
    }

    private static boolean isEmpty(AbstractDNode view) {
        return !(view instanceof DNodeList) && ViewBounds.children(view).isEmpty();
    }

    /**
     * Box that the label of a node is set in: the top of a container with content or of a field of
     * a table, else the middle.
     */
    private static Rectangle area(AbstractDNode view, Rectangle bounds, TextBlock block) {
        boolean title = !isEmpty(view) || ViewBounds.isRegion(view);
        if (view instanceof DDiagramElementContainer && title) {
            return new Rectangle(
                    bounds.x(), bounds.y() + ViewSizes.AIR, bounds.width(), block.height());
        }
        double free = bounds.height() - block.height();
        double top = Looks.outline(view) == Outline.TRIANGLE ? free - ViewSizes.AIR : free / 2;
        return new Rectangle(bounds.x(), bounds.y() + top, bounds.width(), block.height());
    }
}
